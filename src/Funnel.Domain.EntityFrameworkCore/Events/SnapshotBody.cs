using System.Buffers;
using System.IO.Compression;
using System.Security.Cryptography;
using Funnel.Domain.Cards;
using Funnel.Domain.Facts;
using Funnel.Domain.Snapshots;

namespace Funnel.Domain.EntityFrameworkCore.Events;

/// <summary>The bytes that a history is kept as.</summary>
internal static class SnapshotBody
{
    public static byte[] Of(FunnelHistory history)
    {
        var plain = new ArrayBufferWriter<byte>();
        HistoryBinary.Write(history, plain);
        using var packed = new MemoryStream();
        using (var packing = new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            packing.Write(plain.WrittenSpan);
        }

        return packed.ToArray();
    }

    public static byte[] DigestOf(byte[] body) => SHA256.HashData(body);

    /// <exception cref="FormatException">The bytes are no history this version knows.</exception>
    public static FunnelHistory Read(byte[] body, DealerRules rules)
    {
        using var packed = new MemoryStream(body, writable: false);
        using var plain = new MemoryStream();
        try
        {
            using var unpacking = new BrotliStream(packed, CompressionMode.Decompress);
            unpacking.CopyTo(plain);
        }
        catch (Exception problem) when (problem is InvalidOperationException or InvalidDataException)
        {
            throw new FormatException("The bytes are not packed as a history is.", problem);
        }

        return HistoryBinary.Read(plain.GetBuffer().AsMemory(0, (int)plain.Length), rules);
    }
}
