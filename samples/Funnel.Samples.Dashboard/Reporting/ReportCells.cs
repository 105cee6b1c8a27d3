using Funnel.Domain.Conditions;
using Funnel.Domain.Dealers;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Standards;
using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Figures;
using Funnel.Samples.Dashboard.Navigation;
using Funnel.Samples.Dashboard.Tables;
using Funnel.Samples.Dashboard.Visitors;
using Funnel.Samples.Dashboard.Wording;
using NodaTime;
using Scope = Funnel.Samples.Dashboard.Figures.Scope;

namespace Funnel.Samples.Dashboard.Reporting;

/// <summary>Cells and tables that reports are told in; a figure leads to the records behind it.</summary>
internal sealed class ReportCells(Visitor visitor, Viewpoint viewpoint, ScopeNames names, SalesStandard standard)
{
    public SalesStandard Standard => standard;

    public string Say(Phrase phrase) => visitor.Say(phrase);

    /// <summary>A table of rows.</summary>
    public static ListTable Table(
        Phrase title, IEnumerable<ListHeading> headings, IEnumerable<IReadOnlyList<ListCell>> rows)
    {
        IReadOnlyList<IReadOnlyList<ListCell>> all = [.. rows];
        return new(title, [.. headings], all, all.Count);
    }

    public static ListHeading Words(Phrase title) => new(title, IsNumber: false, IsProse: false, IsSortable: false);

    public static ListHeading Number(Phrase title) => new(title, IsNumber: true, IsProse: false, IsSortable: false);

    public static ListHeading Prose(Phrase title) => new(title, IsNumber: false, IsProse: true, IsSortable: false);

    /// <summary>The headings of KPIs.</summary>
    public static IEnumerable<ListHeading> Kpis(IEnumerable<KpiValue> values) =>
        values.Select(value => Number(value.Kpi.Name));

    public ListCell Text(Phrase phrase) => new(visitor.Say(phrase));

    public static ListCell Day(LocalDate? day) => new(ListTexts.Day(day));

    public static ListCell Whole(long number, string? link = null) => new(Numbers.Whole(number), link) { Raw = number };

    public static ListCell Amount(decimal? amount) =>
        new(amount is { } known ? Numbers.Amount(known) : Numbers.None) { Raw = amount };

    public static ListCell Share(double? share) => new(Numbers.Share(share)) { Raw = share };

    /// <summary>A figure, which leads to its records where links are given.</summary>
    public static ListCell Figure(KpiValue value, FigureLinks? links) =>
        new(Numbers.Value(value), links?.Value(value).Address)
        {
            Raw = value.Denominator is null ? value.Numerator : value.Value,
            Doubt = Doubt.Of(value, null)?.Words,
        };

    /// <summary>Figures of one line.</summary>
    public static IEnumerable<ListCell> Figures(IEnumerable<KpiValue> values, FigureLinks? links) =>
        values.Select(value => Figure(value, links));

    /// <summary>A dealer or a consultant, who leads to the same page about them.</summary>
    public ListCell Of(Scope scope, string page, params IEnumerable<(string Name, string? Value)> more) =>
        new(visitor.Say(names.Of(scope)), (viewpoint with { Scope = scope }).Link(page, more));

    /// <summary>The links of a scope in the days looked at.</summary>
    public FigureLinks LinksOf(Scope scope) => new(viewpoint with { Scope = scope });

    /// <summary>The links of everything looked at.</summary>
    public FigureLinks Links => new(viewpoint);

    /// <summary>The scope that a group's key stands for; null where it is neither a dealer nor a consultant.</summary>
    public Scope? ScopeOf(IReadOnlyList<Dimension> by, GroupKey key) => key.Values is not [{ Length: > 0 } id] ? null
        : by is [var only] && only == Dimensions.Dealer ? new Scope(new(id))
        : by is [var one] && one == Dimensions.Consultant ? viewpoint.Scope with { Consultant = new(id) }
        : null;

    /// <summary>What a group is called, and where it leads.</summary>
    public ListCell NameOf(IReadOnlyList<Dimension> by, GroupKey key, string page) =>
        key.Values.Count == 0 ? Text(OverviewTexts.Total) with { Style = "total" }
        : ScopeOf(by, key) is { } scope ? Of(scope, page)
        : Text(by.Count == 1 && key.Values[0].Length > 0
            ? ValueNames.ValueOf(new(by[0].Id, key.Values[0]), standard)
            : new("未填", "not given"));

    /// <summary>A card, which leads to its page.</summary>
    public ListCell Card(CardFacts card) => new(card.Card.Value, viewpoint.Link(Pages.Addresses.Of(card.Card)));

    /// <summary>A consultant in words.</summary>
    public ListCell Consultant(DealerId dealer, ConsultantId consultant) =>
        new(visitor.Say(names.Of(new Scope(dealer, consultant))));
}
