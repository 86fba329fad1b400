/** The hash under which the gateway knows the document; codegen puts it there. */
export function documentId(document: object): string {
  const meta = (document as { __meta__?: { hash?: string } }).__meta__;
  if (!meta?.hash) throw new Error('This document is not among the generated ones: run the codegen.');
  return meta.hash;
}
