using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Funnel.Domain.Benchmarks.Bulk;

/// <summary>How fast the machine reads as many bytes as a table holds: nothing that scans them all is faster.</summary>
internal sealed class ReadLimit(long bytes)
{
    private const int PartsPerThread = 32;

    private readonly ulong[] _words = Filled(bytes / sizeof(ulong));

    public long Sum(int degree)
    {
        var sum = 0L;
        var parts = degree * PartsPerThread;
        Parallel.For(0, parts, new() { MaxDegreeOfParallelism = degree }, part =>
        {
            var first = (int)(_words.LongLength * part / parts);
            var end = (int)(_words.LongLength * (part + 1) / parts);
            Interlocked.Add(ref sum, Sum(_words.AsSpan(first, end - first)));
        });
        return sum;
    }

    private static long Sum(ReadOnlySpan<ulong> words)
    {
        var vectors = MemoryMarshal.Cast<ulong, Vector512<long>>(words);
        var (first, second, third, fourth) =
            (Vector512<long>.Zero, Vector512<long>.Zero, Vector512<long>.Zero, Vector512<long>.Zero);
        for (var i = 0; i + 4 <= vectors.Length; i += 4)
        {
            first += vectors[i];
            second += vectors[i + 1];
            third += vectors[i + 2];
            fourth += vectors[i + 3];
        }

        return Vector512.Sum(first + second + third + fourth);
    }

    private static ulong[] Filled(long count)
    {
        var words = GC.AllocateUninitializedArray<ulong>(checked((int)count));
        words.AsSpan().Fill(3);
        return words;
    }
}
