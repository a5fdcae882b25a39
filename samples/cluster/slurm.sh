#!/bin/bash
# A batch over a cluster with Slurm, each task a part, then one that joins them. First comes the
# folder that all nodes see, then what “piagam batch” takes:
#
#   sbatch --array=1-8 samples/cluster/slurm.sh hasil/ kalbar/ --with bersama.yaml
#   sbatch --dependency=afterany:JOB samples/cluster/slurm.sh --join hasil/
#
# What is made stays: a task that Slurm ends and starts again goes on where it was, and so does one
# that was killed, after “scontrol requeue JOB_TASK”. Until then the join refuses, and is submitted
# once more. (“afterok” would wait for good: for Slurm an array with one killed task never is.)
#SBATCH --job-name=piagam
#SBATCH --ntasks=1
#SBATCH --requeue
set -euo pipefail
piagam=${PIAGAM:-piagam}
if [ "$1" = --join ]; then
  exec "$piagam" batch join "$2"/bagian-*/ --out "$2/semua"
fi
folder=$1
shift
# Slurm's signal for a task that is to end is for the tool, which ends in order.
exec "$piagam" batch "$@" --shard auto --workers "${SLURM_CPUS_PER_TASK:-1}" \
  --out "$folder/bagian-$SLURM_ARRAY_TASK_ID"
