#!/bin/sh
# Becomes the rest of its command line, after joining the control groups and binding what is granted where the
# program's own uid can reach it. In a mount namespace of its own, so that nothing of this is seen or left behind.
#
#   stage.sh FILE...  --  DIRECTORY...  --  FILE...  --  COMMAND [ARGUMENT...]
#
# The first FILEs are cgroup.procs. DIRECTORY and FILE are made below $STAGE, and $BINDS, in the words of fstab, says what
# is bound there: all by one process, since there are many.
set -eu

while [ "$1" != -- ]; do
  echo $$ >"$1"
  shift
done
shift

if [ -n "$BINDS" ]; then
  mount -n -t tmpfs -o size=1m,mode=0711,nosuid,nodev hopyard "$STAGE"
  cd "$STAGE"
  directories=
  while [ "$1" != -- ]; do
    directories="$directories $1"
    shift
  done
  shift
  [ -z "$directories" ] || mkdir $directories
  while [ "$1" != -- ]; do
    : >"$1"
    shift
  done
  printf '%s\n' "$BINDS" >binds
  mount -n --all --fstab binds
  rm binds
  cd /
else
  shift
fi
shift

# When the machine runs out of memory, programs of users go first.
echo 500 >/proc/self/oom_score_adj
umask 022
exec "$@"
