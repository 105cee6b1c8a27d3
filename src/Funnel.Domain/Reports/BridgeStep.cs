using System.Globalization;
using Funnel.Domain.Conditions;
using Funnel.Domain.Kpis;
using Funnel.Domain.Sources;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Reports;

/// <summary>A step as it is asked for: who leaves or enters each side, as counts of their own.</summary>
/// <param name="Id">What the step is about.</param>
/// <param name="Name">The step in words.</param>
/// <param name="Sign">1 where it adds, −1 where it takes away.</param>
/// <param name="Numerator">Those in the numerator.</param>
/// <param name="Denominator">Those in the denominator; null where it stays as it is.</param>
internal sealed record BridgeStep(string Id, Phrase Name, int Sign, Kpi Numerator, Kpi? Denominator)
{
    /// <summary>The steps from a basis to the cohort, which every other basis is held against.</summary>
    public static IReadOnlyList<BridgeStep> ToCohort<T>(Conversion<T> conversion, Basis basis)
    {
        if (basis == Basis.Population)
        {
            return [Opening(conversion)];
        }

        return basis == Basis.Flow ? [Before(conversion), After(conversion)]
            : basis.Days is { } days ? [Late(conversion, days).Reversed(), Immature(conversion, days).Reversed()]
            : [];
    }

    /// <summary>Both counts, or the one there is.</summary>
    public IEnumerable<Kpi> Counts => Denominator is null ? [Numerator] : [Numerator, Denominator];

    /// <summary>The step the other way.</summary>
    public BridgeStep Reversed() => this with { Sign = -Sign };

    private static BridgeStep Opening<T>(Conversion<T> of)
    {
        var opening = of.Of.Opening & !of.Of.New;
        return Step(of, "opening", new("期初客户", "there at the start"), -1, opening & of.Converted, opening);
    }

    private static BridgeStep Immature<T>(Conversion<T> of, int days)
    {
        var immature = of.ImmatureNew(days);
        var name = new Phrase($"未满{Text(days)}天", $"not there for {Text(days)} days yet");
        return Step(of, "immature", name, -1, immature & of.Converted, immature, days);
    }

    private static BridgeStep Late<T>(Conversion<T> of, int days)
    {
        var late = of.MatureNew(days) & of.Converted & !of.OutcomeOn.WithinDaysOf(of.Of.EnteredOn, days);
        return Step(of, "late", new($"超过{Text(days)}天才转化", $"converted after day {Text(days)}"), -1, late, null, days);
    }

    private static BridgeStep Before<T>(Conversion<T> of) => Step(
        of, "before", new("当期转化、非当期新增", "converted in the period, came before it"), -1,
        of.OutcomeInPeriod & !of.Of.New, null);

    private static BridgeStep After<T>(Conversion<T> of) => Step(
        of, "after", new("当期新增、期后转化", "came in the period, converted after it"), 1,
        of.Of.New & of.Converted & !of.OutcomeInPeriod, null);

    private static BridgeStep Step<T>(
        Conversion<T> of,
        string id,
        Phrase name,
        int sign,
        Condition<T> numerator,
        Condition<T>? denominator,
        int days = 0) =>
        new(
            id,
            name,
            sign,
            Counted(of, $"{id}{Text(days)}-numerator", name, numerator),
            denominator is null ? null : Counted(of, $"{id}{Text(days)}-denominator", name, denominator));

    private static string Text(int days) => days.ToString(CultureInfo.InvariantCulture);

    private static Kpi Counted<T>(Conversion<T> of, string id, Phrase name, Condition<T> where) =>
        Kpi.Count(id, name.Zh, name.En, Source.Ours, of.Selected(where));
}
