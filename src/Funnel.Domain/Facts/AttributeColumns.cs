using Funnel.Domain.Cards;
using Funnel.Domain.Channels;
using Funnel.Domain.Conditions;
using Funnel.Domain.Dealers;
using Funnel.Domain.Intent;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Facts;

/// <summary>The columns that every fact about a card has.</summary>
/// <typeparam name="T">The fact.</typeparam>
public static class AttributeColumns<T>
    where T : CardAttributes
{
    /// <summary>The card.</summary>
    public static IdColumn<T, CardId> Card { get; } =
        new("card", Dimensions.Card.Name, f => f.Card, id => id.Value, text => new(text));

    /// <summary>The dealer.</summary>
    public static IdColumn<T, DealerId> Dealer { get; } =
        new("dealer", Dimensions.Dealer.Name, f => f.Dealer, id => id.Value, text => new(text));

    /// <summary>The dealer's region.</summary>
    public static IdColumn<T, RegionName> Region { get; } =
        new("region", Dimensions.Region.Name, f => f.Region, id => id.Value, text => new(text));

    /// <summary>The owner as at the period's last known day, unless the kind of fact says otherwise.</summary>
    public static IdColumn<T, ConsultantId> Consultant { get; } =
        new("consultant", Dimensions.Consultant.Name, f => f.Consultant, id => id.Value, text => new(text));

    /// <summary>The filing channel.</summary>
    public static CodeColumn<T, FilingChannel> Channel { get; } =
        new("channel", Dimensions.Channel.Name, f => f.Channel, Codes.Of<FilingChannel>());

    /// <summary>The media source.</summary>
    public static CodeColumn<T, MediaSource> Media { get; } =
        new("media", Dimensions.Media.Name, f => f.Media, MediaSources.All);

    /// <summary>The lead source.</summary>
    public static CodeColumn<T, LeadSource> LeadSource { get; } =
        new("lead_source", Dimensions.LeadSource.Name, f => f.LeadSource, LeadSources.All);

    /// <summary>The model.</summary>
    public static IdColumn<T, ModelName> Model { get; } =
        new("model", Dimensions.Model.Name, f => f.Model, id => id.Value, text => new(text));

    /// <summary>The customer kind.</summary>
    public static CodeColumn<T, CustomerKind> CustomerKind { get; } =
        new("customer_kind", Dimensions.CustomerKind.Name, f => f.CustomerKind, Codes.Of<CustomerKind>());

    /// <summary>The level.</summary>
    public static CodeColumn<T, LevelCode> Level { get; } =
        new("level", Dimensions.Level.Name, f => f.Level, LevelTexts.OfAnyScale);

    /// <summary>Every one of them.</summary>
    public static IReadOnlyList<Column<T>> All { get; } =
        [Card, Dealer, Region, Consultant, Channel, Media, LeadSource, Model, CustomerKind, Level];

    /// <summary>Those facts can be grouped by.</summary>
    public static IReadOnlyList<(Dimension Dimension, SymbolColumn<T> Column)> Grouping { get; } =
    [
        (Dimensions.Dealer, Dealer),
        (Dimensions.Region, Region),
        (Dimensions.Consultant, Consultant),
        (Dimensions.Channel, Channel),
        (Dimensions.Media, Media),
        (Dimensions.LeadSource, LeadSource),
        (Dimensions.Model, Model),
        (Dimensions.CustomerKind, CustomerKind),
        (Dimensions.Level, Level),
    ];
}
