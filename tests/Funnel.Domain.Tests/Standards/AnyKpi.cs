using FsCheck;
using FsCheck.Fluent;
using Funnel.Domain.Cards;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Intent;
using Funnel.Domain.Kpis;
using Funnel.Domain.Kpis.Catalog;
using Funnel.Domain.Periods;
using Funnel.Domain.Sources;
using Funnel.Domain.Standards.Json;
using NodaTime;

namespace Funnel.Domain.Tests.Standards;

/// <summary>Any KPI that a vendor could declare over the library's kinds of fact.</summary>
internal static class AnyKpi
{
    private static readonly KnownCodes Known = new(LevelScales.Gps, CodeLists.BuiltIn);

    private static readonly Gen<Day> Days = Gen.OneOf(
        Gen.Elements(
            Day.From,
            Day.Cut,
            Day.AsOf,
            Day.Cut.Minus(30),
            Day.From.Minus(-1).Minus(3),
            Day.AsOf.ReachedWithin(Period.FromMonths(3)),
            Day.Cut.ReachedWithin(new PeriodBuilder { Months = 1, Weeks = 1, Days = 2 }.Build()).Minus(7)),
        Gen.Choose(1, 28).Select(day => Day.FromLocalDate(new(2010, 2, day))));

    private static readonly Gen<Comparison> Comparisons = Gen.Elements(Enum.GetValues<Comparison>());

    public static Gen<Kpi> Of(string id) =>
        from made in Gen.OneOf(
            OfOne(id, FactKinds.Cards),
            OfOne(id, FactKinds.Orders),
            OfOne(id, FactKinds.Traffic),
            OfOne(id, FactKinds.Leads),
            from of in Sides
            from per in Sides
            from isProportion in Gen.Elements(true, false)
            select isProportion
                ? Kpi.Proportion(id, "占比", "proportion", Source.Ours, of, per)
                : Kpi.Average(id, "每", "one for each", Source.Ours, of, per))
        from family in Gen.Elements(KpiFamily.Others, KpiFamily.Leads, new KpiFamily("own", new("自有", "ours")))
        from bearing in Gen.Elements(Enum.GetValues<KpiBearing>())
        from unit in Gen.Elements(made.Unit, new("“份”", "\"parts\""))
        from basis in Gen.Elements<Basis?>(null, Basis.Flow, Basis.Window(30))
        select made with { Family = family, Bearing = bearing, Unit = unit, Basis = basis };

    private static Gen<KpiTerm> Sides => Gen.OneOf(
        Gen.Constant(KpiTerm.Days),
        Side(FactKinds.Contacts),
        Side(FactKinds.Cards),
        Side(FactKinds.Leads));

    private static Gen<KpiTerm> Side<T>(FactKind<T> kind) =>
        from over in Selections(kind)
        from measure in Measures(kind)
        select (KpiTerm)over.Sum(measure);

    private static Gen<Kpi> OfOne<T>(string id, FactKind<T> kind) =>
        from of in Selections(kind)
        from whose in Tree(kind, 2)
        from measure in Measures(kind)
        from shape in Gen.Choose(0, 5)
        select shape switch
        {
            0 => Kpi.Count(id, "数", "count", Source.Ours, of),
            1 or 2 => Kpi.Rate(id, "率", "rate", new("手册 7"), of, whose),
            3 => Kpi.Average(id, "均", "mean", Source.Ours, of, measure),
            4 => Kpi.Sum(id, "和", "sum", Source.Ours, of, measure),
            _ => Kpi.PerDay(id, "日均", "a day", Source.Ours, of),
        };

    private static Gen<Selection<T>> Selections<T>(FactKind<T> kind) =>
        from anchor in Gen.Elements(Anchor.AsOf, Anchor.Cut)
        from condition in Tree(kind, 3)
        from credit in Gen.Elements<Credit?>([null, .. kind.Credits])
        select new Selection<T>(kind, anchor, condition) { Credit = credit };

    private static Gen<Condition<T>> Tree<T>(FactKind<T> kind, int depth) => depth == 0
        ? Leaves(kind)
        : Gen.Frequency(
            (2, Leaves(kind)),
            (2, from left in Tree(kind, depth - 1) from right in Tree(kind, depth - 1) select left & right),
            (2, from left in Tree(kind, depth - 1) from right in Tree(kind, depth - 1) select left | right),
            (1, from left in Tree(kind, depth - 1)
                from right in Tree(kind, depth - 1)
                select (Condition<T>)new AllOf<T>([new AllOf<T>([left]), right])),
            (2, Tree(kind, depth - 1).Select(tree => !tree)),
            (1, Tree(kind, depth - 1).Select(tree => tree.Called("名", "a \"name\""))));

    private static Gen<Condition<T>> Leaves<T>(FactKind<T> kind)
    {
        var dates = Gen.Elements(kind.Columns.OfType<DateColumn<T>>().ToArray());
        Gen<Condition<T>>[] leaves =
        [
            from column in dates
            from comparison in Comparisons
            from day in Days
            select (Condition<T>)new DateComparison<T>(column, comparison, day),
            from left in dates
            from comparison in Comparisons
            from right in dates
            select (Condition<T>)new DateOrder<T>(left, comparison, right),
            Gen.Elements(Condition<T>.Every, Condition<T>.None),
            from column in Gen.Elements(kind.Columns.OfType<SymbolColumn<T>>().ToArray())
            from texts in Gen.SubListOf<string>([.. Known.Of(column) ?? ["D-1", "甲 \"2\"", "x,y"]])
            select column.HasText([.. texts]),
            .. kind.Columns.OfType<FlagColumn<T>>().Select(flag => Gen.Constant(flag.Holds)),
            .. kind.Columns.OfType<NumberColumn<T>>().Select(number =>
                from comparison in Comparisons
                from value in Gen.OneOf(
                    Gen.Choose(-3, 700).Select(small => (long)small), Gen.Elements(long.MinValue, 1L << 40))
                select (Condition<T>)new NumberComparison<T>(number, comparison, value)),
            .. kind is FactKind<CardFacts>
                ? [Gen.Elements(CardSets.Prospects, CardSets.Ordered).Select(set => (Condition<T>)(object)set)]
                : Array.Empty<Gen<Condition<T>>>(),
        ];
        return Gen.OneOf(leaves);
    }

    private static Gen<Measure<T>> Measures<T>(FactKind<T> kind)
    {
        var dates = Gen.Elements(kind.Columns.OfType<DateColumn<T>>().ToArray());
        return Gen.OneOf<Measure<T>>(
        [
            Gen.Constant(Measure<T>.One),
            from since in dates from day in Days select Measure<T>.DaysUntil(since, day),
            from start in dates from end in dates select Measure<T>.DaysBetween(start, end),
            .. kind.Columns.OfType<NumberColumn<T>>().Select(number => Gen.Constant(Measure<T>.Sum(number))),
        ]);
    }
}
