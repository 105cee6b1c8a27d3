using Funnel.Domain.Conditions;
using Funnel.Domain.Dealers;
using Funnel.Domain.Facts;
using Funnel.Domain.Targets;

namespace Funnel.Domain.Reports;

/// <summary>
/// Which targets a scope leaves: a target is a dealer's or a consultant's. Within a scope of models or channels there
/// is no target, since a whole target beside the deliveries of one model would mislead (ours).
/// </summary>
internal static class TargetScope
{
    private sealed record Held(DealerId Dealer, ConsultantId? Consultant, RegionName? Region);

    private static readonly FactKind<Held> Kind = KindOf();

    /// <summary>The targets of whom the scope speaks of; none where it speaks of something else.</summary>
    /// <param name="targets">All targets.</param>
    /// <param name="scope">The scope.</param>
    /// <param name="regions">The regions of the dealers, where they are known.</param>
    public static IEnumerable<MonthlyTarget> Within(
        this IEnumerable<MonthlyTarget> targets, Scope scope, IReadOnlyDictionary<DealerId, RegionName?>? regions)
    {
        if (!scope.Knows(Kind))
        {
            return [];
        }

        var where = scope.On(Kind);
        return targets.Where(target => where.IsSatisfiedBy(
            new(target.Dealer, target.Consultant, regions?.GetValueOrDefault(target.Dealer))));
    }

    /// <summary>The dealers whom the scope speaks of as a whole.</summary>
    public static IEnumerable<DealerId> Within(
        this IReadOnlyDictionary<DealerId, RegionName?> dealers, Scope scope) =>
        scope.Knows(Kind) && scope.On(Kind) is var where
            ? dealers.Keys.Where(dealer => where.IsSatisfiedBy(new(dealer, null, dealers[dealer])))
            : [];

    private static FactKind<Held> KindOf()
    {
        var dealer = new IdColumn<Held, DealerId>(
            "dealer", Dimensions.Dealer.Name, held => held.Dealer, id => id.Value, text => new(text));
        var region = new IdColumn<Held, RegionName>(
            "region", Dimensions.Region.Name, held => held.Region, id => id.Value, text => new(text));
        var consultant = new IdColumn<Held, ConsultantId>(
            "consultant",
            Dimensions.Consultant.Name,
            held => held.Consultant,
            id => id.Value,
            text => new(text));
        return new(
            "targets",
            new("目标", "targets"),
            [dealer, region, consultant],
            [(Dimensions.Dealer, dealer), (Dimensions.Region, region), (Dimensions.Consultant, consultant)],
            held => held.Dealer.Value);
    }
}
