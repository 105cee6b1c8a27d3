using System.Buffers;
using System.Security.Cryptography;
using Funnel.Domain.Dealers;
using Funnel.Domain.Facts;
using Funnel.Domain.Snapshots;

namespace Funnel.Domain.Books;

/// <summary>The master data of a dealer: itself and its consultants.</summary>
/// <param name="Dealers">The dealer, where it is known.</param>
/// <param name="Consultants">Its consultants.</param>
internal sealed record DealerStaff(IReadOnlyList<Dealer> Dealers, IReadOnlyList<Consultant> Consultants)
{
    public static DealerStaff Of(FunnelHistory history) => new(history.Dealers, history.Consultants);

    /// <summary>The part of one dealer.</summary>
    public static DealerStaff Of(FunnelHistory history, DealerId dealer) => new(
        [.. history.Dealers.Where(one => one.Id == dealer)],
        [.. history.Consultants.Where(one => one.Dealer == dealer)]);

    /// <summary>The consultants, and those that records name beside them, by id.</summary>
    public IReadOnlyList<Consultant> And(DealerId dealer, IEnumerable<ConsultantId> named)
    {
        var ids = Consultants.Select(consultant => consultant.Id).ToHashSet();
        return
        [
            .. Consultants.Concat(named.Where(ids.Add).Select(id => new Consultant(id, dealer)))
                .OrderBy(consultant => consultant.Id),
        ];
    }

    /// <summary>The same in few letters, whatever its order.</summary>
    public string Digest()
    {
        var bytes = new ArrayBufferWriter<byte>();
        var row = new RowWriter(bytes);
        foreach (var dealer in Dealers.OrderBy(one => one.Id))
        {
            row.Text(dealer.Id.Value);
            row.Text(dealer.Region?.Value);
        }

        foreach (var consultant in Consultants.OrderBy(one => one.Id))
        {
            row.Text(consultant.Id.Value);
            row.DayOrNone(consultant.ActiveFrom);
            row.DayOrNone(consultant.ActiveUntil);
            row.FlagOrNone(consultant.IsSenior);
        }

        return Convert.ToHexStringLower(SHA256.HashData(bytes.WrittenSpan));
    }
}
