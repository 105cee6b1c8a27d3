using System.Collections.Concurrent;
using Funnel.Domain.Cards;
using Funnel.Domain.Dealers;
using Funnel.Domain.Facts;
using Funnel.Domain.Intent;
using Funnel.Domain.Owners;
using Funnel.Domain.Periods;
using Funnel.Domain.Standards;

namespace Funnel.Domain.EntityFrameworkCore.Events;

/// <summary>The standards that the dealers of a store work by.</summary>
internal sealed class DealerStandards
{
    private readonly Func<DealerId, SalesStandard?>? _of;
    private readonly ConcurrentDictionary<DealerId, (SalesStandard Standard, CardRules Rules)> _asked = [];

    public DealerStandards(FunnelStoreOptions options)
    {
        (Usual, _of, MonthEnds) = (options.Standard, options.StandardOf, options.MonthEnds);
        Rules = _of is null ? new(Usual.CardRules) : new(dealer => Asked(dealer).Rules);
        Schedules = _of is null ? new(Usual.OwnerContacts) : new(dealer => Of(dealer).OwnerContacts);
    }

    /// <summary>The standard of every dealer that is told no other.</summary>
    public SalesStandard Usual { get; }

    /// <summary>Of how many months that are over the last day is kept.</summary>
    public int MonthEnds { get; }

    /// <summary>The rules that each dealer's cards are moved by.</summary>
    public DealerRules Rules { get; }

    /// <summary>When each dealer's owners are to be contacted.</summary>
    public DealerSchedules Schedules { get; }

    /// <summary>Whether every dealer works by one standard.</summary>
    public bool IsOne => _of is null;

    /// <summary>The standard of a dealer.</summary>
    public SalesStandard Of(DealerId dealer) => _of is null ? Usual : Asked(dealer).Standard;

    /// <summary>
    /// The standard by which dealers are reported together: their own where they have one, else the usual one; null
    /// where they grade their customers on different levels.
    /// </summary>
    public SalesStandard? OfAll(IReadOnlyCollection<DealerId> dealers)
    {
        List<SalesStandard> all = [.. dealers.Select(Of).Distinct()];
        return all.Count <= 1 ? all.FirstOrDefault() ?? Usual
            : all.TrueForAll(one => AreEqual(one.Scale, all[0].Scale)) ? Usual
            : null;
    }

    /// <summary>The facts of a history in a period.</summary>
    public FactBook FactsOf(FunnelHistory history, ReportingPeriod period) => new(history, period, Schedules);

    private (SalesStandard Standard, CardRules Rules) Asked(DealerId dealer) => _asked.GetOrAdd(dealer, id =>
    {
        var standard = _of!(id) ?? Usual;
        return (standard, standard.CardRules);
    });

    private static bool AreEqual(LevelScale one, LevelScale other) => ReferenceEquals(one, other)
        || one.Levels.Select(level => level.Code).SequenceEqual(other.Levels.Select(level => level.Code));
}
