using FsCheck.Fluent;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Intent;
using Funnel.Domain.Kpis;
using Funnel.Domain.Sources;
using Funnel.Domain.Standards;
using Property = Funnel.Domain.Tests.Properties.Property;

namespace Funnel.Domain.Tests.Standards;

public sealed class StandardOrderProperties
{
    [Fact]
    public void With_OwnKpisAndAScale_IsTheSameInEitherOrder() => Property.Holds(
        from standard in Gen.Elements(SalesStandards.All.ToArray())
        from scale in Gen.Elements(LevelScales.All.ToArray())
        from count in Gen.Choose(0, 3)
        select (Standard: standard, Scale: scale, Own: Enumerable.Range(1, count).Select(Own).ToArray()),
        c =>
        {
            var kpis = c.Standard.Kpis.With(c.Own);
            var first = c.Standard with { Kpis = kpis, Scale = c.Scale };
            var last = c.Standard with { Scale = c.Scale, Kpis = kpis };
            return Ids(first).SequenceEqual(Ids(last))
                && first.Kpis.Own.SequenceEqual(c.Own)
                && last.Kpis.Own.SequenceEqual(c.Own)
                && ReferenceEquals(first.Kpis.Scale, c.Scale) && ReferenceEquals(last.Kpis.Scale, c.Scale);
        });

    private static IEnumerable<string> Ids(SalesStandard standard) => standard.Kpis.All.Select(kpi => kpi.Id);

    private static Kpi Own(int number) => Kpi.Count(
        $"own-{number}", "自有", "Own", Source.Ours, FactKinds.Cards.AsOf(Condition<CardFacts>.Every));
}
