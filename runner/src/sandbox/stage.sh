#!/bin/sh
# Becomes the rest of its command line, after joining the control groups and binding what is granted where the
# program's own uid can reach it. In a mount namespace of its own, so that nothing of this is seen or left behind.
#
#   stage.sh FILE...  --  SOURCE...  --  COMMAND [ARGUMENT...]
#
# FILE is a cgroup.procs; SOURCE number n appears as $STAGE/n.
set -eu

while [ "$1" != -- ]; do
  echo $$ >"$1"
  shift
done
shift

if [ "$1" != -- ]; then
  mount -n -t tmpfs -o size=1m,mode=0711,nosuid,nodev hopyard "$STAGE"
  n=0
  while [ "$1" != -- ]; do
    if [ -d "$1" ]; then mkdir "$STAGE/$n"; else : >"$STAGE/$n"; fi
    mount -n --bind "$1" "$STAGE/$n"
    n=$((n + 1))
    shift
  done
fi
shift

# When the machine runs out of memory, programs of users go first.
echo 500 >/proc/self/oom_score_adj
umask 022
exec "$@"
