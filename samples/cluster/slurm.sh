#!/bin/bash
# A batch over a cluster with Slurm, each task a part; then one that joins them:
#
#   sbatch --array=1-8 samples/cluster/slurm.sh kalbar/ hasil/
#   sbatch --dependency=afterok:JOB samples/cluster/slurm.sh --join hasil/
#
# A task that is ended, or started again, goes on where it was: what is made stays.
#SBATCH --job-name=piagam
#SBATCH --ntasks=1
#SBATCH --requeue
set -euo pipefail
piagam=${PIAGAM:-piagam}
if [ "$1" = --join ]; then
  exec "$piagam" batch join "$2"/bagian-*/ --out "$2/semua"
fi
# Slurm's signal for a task that is to end is for the tool, which ends in order.
exec "$piagam" batch "$1" ${PIAGAM_WITH:+--with "$PIAGAM_WITH"} --shard auto --workers "${SLURM_CPUS_PER_TASK:-1}" \
  --out "$2/bagian-$SLURM_ARRAY_TASK_ID"
