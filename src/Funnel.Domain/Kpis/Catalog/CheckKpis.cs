using Funnel.Domain.Checks;
using Funnel.Domain.Facts;
using Funnel.Domain.Periods;
using Funnel.Domain.Sources;
using Funnel.Domain.Wording;
using static Funnel.Domain.Facts.CheckColumns;

namespace Funnel.Domain.Kpis.Catalog;

/// <summary>Share of the checks made in the period that were passed: one KPI for each kind of check.</summary>
public static class CheckKpis
{
    /// <summary>Every one of them, in the order of the kinds.</summary>
    public static IReadOnlyList<Kpi> All { get; } = [.. Codes.Of<CheckKind>().Values.Select(PassRate)];

    /// <summary>The KPI of one kind of check.</summary>
    public static Kpi Of(CheckKind kind) => All[(int)kind];

    private static Kpi PassRate(CheckKind kind)
    {
        var name = Codes.Of<CheckKind>().NameOf(kind);
        return Kpi
            .Rate(
                $"{Codes.Of<CheckKind>().CodeOf(kind)}-rate",
                $"{name.Zh}率",
                $"{char.ToUpperInvariant(name.En[0])}{name.En[1..]} rate",
                Source.Sgm().Implied(),
                FactKinds.Checks.AsOf(CheckColumns.Kind.Is(kind) & CheckedOn.Within(Day.From, Day.Cut)),
                HasPassed)
            .In(KpiFamily.Checks);
    }
}
