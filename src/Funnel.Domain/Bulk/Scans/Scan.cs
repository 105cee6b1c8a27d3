using System.Runtime.Intrinsics;
using Funnel.Domain.Bulk.Programs;

namespace Funnel.Domain.Bulk.Scans;

/// <summary>Runs a scan at the vector width asked for.</summary>
internal static class Scan
{
    public static void Run(ScanWork work, ScanOptions options, CancellationToken cancellation)
    {
        var parallel = new ParallelOptions
        {
            MaxDegreeOfParallelism = options.Degree,
            CancellationToken = cancellation,
        };
        switch (options.Width == VectorWidth.Widest ? Widest() : options.Width)
        {
            case VectorWidth.Bits512:
                Run<Kernels512>(work, options, parallel);
                break;
            case VectorWidth.Bits256:
                Run<Kernels256>(work, options, parallel);
                break;
            case VectorWidth.Bits128:
                Run<Kernels128>(work, options, parallel);
                break;
            case VectorWidth.Scalar:
                Run<ScalarKernels>(work, options, parallel);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(options), options.Width, "Not a vector width.");
        }
    }

    private static VectorWidth Widest() =>
        Vector512.IsHardwareAccelerated ? VectorWidth.Bits512
        : Vector256.IsHardwareAccelerated ? VectorWidth.Bits256
        : Vector128.IsHardwareAccelerated ? VectorWidth.Bits128
        : VectorWidth.Scalar;

    private static void Run<TKernels>(ScanWork work, ScanOptions options, ParallelOptions parallel)
        where TKernels : struct, IMaskKernels
    {
        parallel.CancellationToken.ThrowIfCancellationRequested();
        var words = (work.Table.Blocks + 63) / 64;
        var live = options.SkipBlocks ? System.Buffers.ArrayPool<ulong>.Shared.Rent(words) : null;
        if (live is not null)
        {
            var scratch = work.Scratch.Take();
            LiveBlocks.Find<TKernels>(
                work.Plan.Program, work.Table, live, scratch.Slice(0, 2 * work.Plan.Program.Masks));
            work.Scratch.GiveBack(scratch);
        }

        if (work.Table.GroupOfRow is null)
        {
            GroupedScan<TKernels>.Run(work with { Live = live }, parallel);
        }
        else
        {
            UngroupedScan<TKernels>.Run(work with { Live = live }, parallel);
        }

        if (live is not null)
        {
            System.Buffers.ArrayPool<ulong>.Shared.Return(live);
        }
    }
}
