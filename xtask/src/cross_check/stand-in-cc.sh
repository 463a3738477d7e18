#!/bin/sh
# Stands in for Apple's C compiler and archiver, which cannot be had here: it makes the file it is asked for, empty.
# That is enough for `cargo check`, which never links. Only text is really preprocessed: openssl-sys reads a version in it.
for argument in "$@"; do
  case $argument in
    --version | -v)
      echo "Apple clang version 15.0.0"
      exit 0
      ;;
    -E)
      folders=
      source=
      while [ $# -gt 0 ]; do
        case $1 in
          -I) folders="$folders -I $2"; shift ;;
          -I*) folders="$folders $1" ;;
          *.c) source=$1 ;;
        esac
        shift
      done
      # shellcheck disable=SC2086 # the folders are words of their own
      exec cc -E -w $folders "$source"
      ;;
  esac
done
output=
while [ $# -gt 0 ]; do
  case $1 in
    -o) output=$2; shift ;;
    -o*) output=${1#-o} ;;
    *.a) [ -n "$output" ] || output=$1 ;;
  esac
  shift
done
[ -z "$output" ] || : > "$output"
