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

    [Property]
    public bool With_OwnKpisAScaleAndAHeadline_IsTheSameInAnyOrder(byte which, byte graded, byte count)
    {
        var standard = SalesStandards.All[which % SalesStandards.All.Count];
        var scale = LevelScales.All[graded % LevelScales.All.Count];
        Kpi[] own = [.. Enumerable.Range(1, 1 + (count % 4)).Select(Own)];
        Kpi[] headline = [own[0], .. KpiCatalog.For(scale).All.Where(kpi => kpi.Id.Length % 5 == count % 5)];
        var kpis = standard.Kpis.With(own);
        SalesStandard[] built =
        [
            standard with { Kpis = kpis, Scale = scale, Headline = headline },
            standard with { Kpis = kpis, Headline = headline, Scale = scale },
            standard with { Scale = scale, Kpis = kpis, Headline = headline },
            standard with { Scale = scale, Headline = headline, Kpis = kpis },
            standard with { Headline = headline, Kpis = kpis, Scale = scale },
            standard with { Headline = headline, Scale = scale, Kpis = kpis },
        ];

        return Array.TrueForAll(built, one => one.Kpis.Own.SequenceEqual(own)
            && Ids(one).SequenceEqual(Ids(built[0]))
            && one.Headline.Select(kpi => kpi.Id).SequenceEqual(headline.Select(kpi => kpi.Id))
            && one.Headline.All(one.Kpis.All.Contains));
    }

    private static IEnumerable<string> Ids(SalesStandard standard) => standard.Kpis.All.Select(kpi => kpi.Id);

    private static Kpi Own(int number) => Kpi.Count(
        $"own-{number}", "自有", "Own", Source.Ours, FactKinds.Cards.AsOf(Condition<CardFacts>.Every));
}
