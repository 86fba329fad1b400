-- A look-up is one statement of subgraphs/featurestore/src/view/served-views.ts: it enters the project and reads, without a function around it.
drop function featurestore.lookup;
