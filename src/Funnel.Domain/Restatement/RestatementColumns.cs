using Funnel.Domain.Cards;
using Funnel.Domain.Channels;
using Funnel.Domain.Conditions;
using Funnel.Domain.Dealers;
using Funnel.Domain.Facts;
using Funnel.Domain.Intent;
using Funnel.Domain.Kpis;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Restatement;

/// <summary>What can be asked about the lines of a restatement.</summary>
public static class RestatementColumns
{
    /// <summary>The KPI.</summary>
    public static IdColumn<RestatementFacts, KpiId> Kpi { get; } =
        new("kpi", new("指标", "KPI"), f => f.Kpi, id => id.Value, text => new(text));

    /// <summary>The side that changed.</summary>
    public static CodeColumn<RestatementFacts, KpiSide> Side { get; } =
        new("side", new("分子或分母", "side"), f => f.Side, Codes.Of<KpiSide>());

    /// <summary>Why, for the figure of a group.</summary>
    public static CodeColumn<RestatementFacts, RestatementCause> Cause { get; } =
        new("cause", new("原因", "cause"), f => f.Cause, Codes.Of<RestatementCause>());

    /// <summary>Why, for the figure of everything.</summary>
    public static CodeColumn<RestatementFacts, RestatementCause> CauseInTotal { get; } = new(
        "cause_in_total",
        new("合计原因", "cause in total"),
        f => f.CauseInTotal,
        Codes.Of<RestatementCause>());

    /// <summary>What the side rose by.</summary>
    public static NumberColumn<RestatementFacts> Delta { get; } =
        new("delta", new("增减", "change"), f => f.Delta);

    /// <summary>The card or record the row is of.</summary>
    public static IdColumn<RestatementFacts, RecordId> Record { get; } =
        new("record", new("档案或记录", "card or record"), f => f.Record, id => id.Value, text => new(text));

    /// <summary>The day the row tells of.</summary>
    public static DateColumn<RestatementFacts> HappenedOn { get; } =
        new("happened_on", new("发生日期", "happened"), f => f.HappenedOn);

    /// <summary>The day it was written down.</summary>
    public static DateColumn<RestatementFacts> RecordedOn { get; } =
        new("recorded_on", new("录入日期", "recorded"), f => f.RecordedOn);

    /// <summary>The card that counts or counted.</summary>
    public static IdColumn<RestatementFacts, CardId> Card { get; } =
        new("card", Dimensions.Card.Name, f => f.Card, id => id.Value, text => new(text));

    /// <summary>The dealer.</summary>
    public static IdColumn<RestatementFacts, DealerId> Dealer { get; } =
        new("dealer", Dimensions.Dealer.Name, f => f.Dealer, id => id.Value, text => new(text));

    /// <summary>The dealer's region.</summary>
    public static IdColumn<RestatementFacts, RegionName> Region { get; } =
        new("region", Dimensions.Region.Name, f => f.Region, id => id.Value, text => new(text));

    /// <summary>The consultant whose number it is.</summary>
    public static IdColumn<RestatementFacts, ConsultantId> Consultant { get; } =
        new("consultant", Dimensions.Consultant.Name, f => f.Consultant, id => id.Value, text => new(text));

    /// <summary>The filing channel.</summary>
    public static CodeColumn<RestatementFacts, FilingChannel> Channel { get; } =
        new("channel", Dimensions.Channel.Name, f => f.Channel, Codes.Of<FilingChannel>());

    /// <summary>The media source.</summary>
    public static CodeColumn<RestatementFacts, MediaSource> Media { get; } =
        new("media", Dimensions.Media.Name, f => f.Media, MediaSources.All);

    /// <summary>The lead source.</summary>
    public static CodeColumn<RestatementFacts, LeadSource> LeadSource { get; } =
        new("lead_source", Dimensions.LeadSource.Name, f => f.LeadSource, LeadSources.All);

    /// <summary>The model.</summary>
    public static IdColumn<RestatementFacts, ModelName> Model { get; } =
        new("model", Dimensions.Model.Name, f => f.Model, id => id.Value, text => new(text));

    /// <summary>The customer kind.</summary>
    public static CodeColumn<RestatementFacts, CustomerKind> CustomerKind { get; } =
        new("customer_kind", Dimensions.CustomerKind.Name, f => f.CustomerKind, Codes.Of<CustomerKind>());

    /// <summary>The level.</summary>
    public static CodeColumn<RestatementFacts, LevelCode> Level { get; } =
        new("level", Dimensions.Level.Name, f => f.Level, LevelTexts.OfAnyScale);

    /// <summary>The platform of a lead.</summary>
    public static CodeColumn<RestatementFacts, LeadPlatform> Platform { get; } =
        new("platform", Dimensions.Platform.Name, f => f.Platform, LeadPlatforms.All);

    /// <summary>Sums by the cause within groups.</summary>
    public static Dimension ByCause { get; } = new("cause", Cause.Title);

    /// <summary>Sums over everything by the cause there.</summary>
    public static Dimension ByCauseInTotal { get; } = new("cause-in-total", CauseInTotal.Title);

    /// <summary>Every one of them.</summary>
    internal static IReadOnlyList<Column<RestatementFacts>> All { get; } =
    [
        Kpi, Side, Cause, CauseInTotal, Delta, Record, HappenedOn, RecordedOn, Card, Dealer, Region, Consultant,
        Channel, Media, LeadSource, Model, CustomerKind, Level, Platform,
    ];

    /// <summary>Those facts can be grouped by.</summary>
    internal static IReadOnlyList<(Dimension Dimension, SymbolColumn<RestatementFacts> Column)> Grouping { get; } =
    [
        (ByCause, Cause),
        (ByCauseInTotal, CauseInTotal),
        (Dimensions.Dealer, Dealer),
        (Dimensions.Region, Region),
        (Dimensions.Consultant, Consultant),
        (Dimensions.Channel, Channel),
        (Dimensions.Media, Media),
        (Dimensions.LeadSource, LeadSource),
        (Dimensions.Model, Model),
        (Dimensions.CustomerKind, CustomerKind),
        (Dimensions.Level, Level),
        (Dimensions.Platform, Platform),
    ];
}
