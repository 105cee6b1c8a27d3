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
    /// <summary>A history.</summary>
    public static byte[] Of(FunnelHistory history) => Packed(writer => HistoryBinary.Write(history, writer));

    /// <summary>What is written, packed.</summary>
    public static byte[] Packed(Action<IBufferWriter<byte>> write)
    {
        var plain = new ArrayBufferWriter<byte>();
        write(plain);
        using var packed = new MemoryStream();
        using (var packing = new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            packing.Write(plain.WrittenSpan);
        }

        return packed.ToArray();
    }

    /// <summary>Bytes behind their hash.</summary>
    public static byte[] Sealed(byte[] packed) => [.. DigestOf(packed), .. packed];

    /// <summary>The bytes behind a hash.</summary>
    /// <exception cref="FormatException">It is not theirs.</exception>
    public static byte[] Unsealed(byte[] whole)
    {
        var packed = whole.AsSpan(Math.Min(SHA256.HashSizeInBytes, whole.Length)).ToArray();
        return whole.AsSpan().StartsWith(DigestOf(packed)) ? packed
            : throw new FormatException("The bytes are not those that were written.");
    }

    /// <summary>The hash of bytes.</summary>
    public static byte[] DigestOf(byte[] body) => SHA256.HashData(body);

    /// <summary>Reads a history.</summary>
    /// <exception cref="FormatException">The bytes are no history this version knows.</exception>
    public static FunnelHistory Read(byte[] body, DealerRules rules) => HistoryBinary.Read(Unpacked(body), rules);

    /// <summary>What was written.</summary>
    /// <exception cref="FormatException">The bytes are packed otherwise.</exception>
    public static ReadOnlyMemory<byte> Unpacked(byte[] body)
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

        return plain.GetBuffer().AsMemory(0, (int)plain.Length);
    }
}
