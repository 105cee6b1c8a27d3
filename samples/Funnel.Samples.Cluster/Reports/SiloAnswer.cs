using System.Buffers;
using Funnel.Domain.Bulk;

namespace Funnel.Samples.Cluster.Reports;

/// <summary>What the dealers of one silo answer together.</summary>
/// <param name="Dealers">The dealers that took part, by id.</param>
/// <param name="Tallies">Their sums as bytes, one for each of the plan's questions; none without dealers.</param>
[GenerateSerializer]
[Alias("funnel-silo-answer")]
internal sealed record SiloAnswer([property: Id(0)] string[] Dealers, [property: Id(1)] byte[][] Tallies)
{
    /// <summary>The answer of some dealers.</summary>
    public static SiloAnswer Of(IReadOnlyList<(string Dealer, IReadOnlyList<Tallies> Answer)> dealers) => new(
        [.. dealers.Select(one => one.Dealer)],
        Sum([.. dealers.Select(one => one.Answer)]));

    /// <summary>What was counted.</summary>
    public IReadOnlyList<Tallies> Read() => [.. Tallies.Select(bytes => TallyBinary.Read(bytes))];

    /// <summary>The sums over parts that share no record, as bytes; none without a part.</summary>
    public static byte[][] Sum(IReadOnlyList<IReadOnlyList<Tallies>> parts) => parts.Count == 0
        ? []
        : [.. parts[0].Select((first, place) => Bytes(first.Plus(parts.Skip(1).Select(part => part[place]))))];

    private static byte[] Bytes(Tallies tallies)
    {
        var written = new ArrayBufferWriter<byte>();
        TallyBinary.Write(tallies, written);
        return written.WrittenSpan.ToArray();
    }
}
