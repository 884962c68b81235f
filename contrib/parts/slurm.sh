#!/bin/sh
# Makes a digest as Slurm job arrays, one a stage, each after the one before.
#
#   slurm.sh WORK N OUTPUT PATH...     WORK: a directory that all nodes see; N: parts
set -eu
work=$1 n=$2 output=$3
shift 3

# submit AFTER ARRAY COMMAND...: prints the job's number. A job whose predecessor fails is never run.
submit() {
	after=$1 array=$2
	shift 2
	sbatch --parsable --kill-on-invalid-dep=yes --cpus-per-task=4 --mem=6G \
		${after:+--dependency=afterok:$after} ${array:+--array=$array} --wrap "$*"
}

quoted() { for a in "$@"; do printf " '%s'" "$(printf %s "$a" | sed "s/'/'\\\\''/g")"; done; }

job=$(submit "" "" "summarize part --work '$work' --stage spill --parts $n$(quoted "$@")")
for stage in articles language words terms about copies adds keep counts model vectors similar link topics whole tell; do
	case $stage in
	language | terms | copies | model | link | whole)
		job=$(submit "$job" "" "summarize part --work '$work' --stage $stage") ;;
	*)
		job=$(submit "$job" "1-$n" "summarize part --work '$work' --stage $stage --part \$SLURM_ARRAY_TASK_ID/$n") ;;
	esac
done
job=$(submit "$job" "" "summarize --work '$work' --parts $n -f json -o '$output'$(quoted "$@")")
echo "$output will be written by job $job"
