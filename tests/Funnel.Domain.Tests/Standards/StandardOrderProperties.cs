using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Intent;
using Funnel.Domain.Kpis;
using Funnel.Domain.Sources;
using Funnel.Domain.Standards;

namespace Funnel.Domain.Tests.Standards;

public sealed class StandardOrderProperties
{
    [Property]
    public bool With_OwnKpisAndAScale_IsTheSameInEitherOrder(byte which, byte graded, byte count)
    {
        var standard = SalesStandards.All[which % SalesStandards.All.Count];
        var scale = LevelScales.All[graded % LevelScales.All.Count];
        Kpi[] own = [.. Enumerable.Range(1, count % 4).Select(Own)];
        var kpis = standard.Kpis.With(own);

        var first = standard with { Kpis = kpis, Scale = scale };
        var last = standard with { Scale = scale, Kpis = kpis };

        return Ids(first).SequenceEqual(Ids(last))
            && first.Kpis.Own.SequenceEqual(own) && last.Kpis.Own.SequenceEqual(own)
            && ReferenceEquals(first.Kpis.Scale, scale) && ReferenceEquals(last.Kpis.Scale, scale);
    }

    private static IEnumerable<string> Ids(SalesStandard standard) => standard.Kpis.All.Select(kpi => kpi.Id);

    private static Kpi Own(int number) => Kpi.Count(
        $"own-{number}", "自有", "Own", Source.Ours, FactKinds.Cards.AsOf(Condition<CardFacts>.Every));
}
