using Funnel.Domain.Cards;
using Funnel.Domain.Channels;
using Funnel.Domain.Conditions;
using Funnel.Domain.Dealers;
using Funnel.Domain.Facts;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Landmarks;

/// <summary>
/// A card by what never changes about it: cards of several days are counted together, so that neither whose a card is
/// nor its level makes a group of them.
/// </summary>
internal sealed record FiledCard(CardFiling Filing, RegionName? Region)
{
    private static readonly IdColumn<FiledCard, DealerId> Dealer =
        new("dealer", Dimensions.Dealer.Name, f => f.Filing.Dealer, id => id.Value, text => new(text));

    private static readonly IdColumn<FiledCard, RegionName> RegionOf =
        new("region", Dimensions.Region.Name, f => f.Region, id => id.Value, text => new(text));

    private static readonly CodeColumn<FiledCard, FilingChannel> Channel =
        new("channel", Dimensions.Channel.Name, f => f.Filing.Channel, Codes.Of<FilingChannel>());

    private static readonly CodeColumn<FiledCard, MediaSource> Media =
        new("media", Dimensions.Media.Name, f => f.Filing.Media, MediaSources.All);

    private static readonly CodeColumn<FiledCard, LeadSource> LeadSourceOf =
        new("lead_source", Dimensions.LeadSource.Name, f => f.Filing.LeadSource, LeadSources.All);

    private static readonly IdColumn<FiledCard, ModelName> Model =
        new("model", Dimensions.Model.Name, f => f.Filing.Model, id => id.Value, text => new(text));

    private static readonly CodeColumn<FiledCard, CustomerKind> Kind =
        new("customer_kind", Dimensions.CustomerKind.Name, f => f.Filing.CustomerKind, Codes.Of<CustomerKind>());

    /// <summary>The kind of fact.</summary>
    public static FactKind<FiledCard> Facts { get; } = new(
        "filed_cards",
        new("留档", "cards as filed"),
        [Dealer, RegionOf, Channel, Media, LeadSourceOf, Model, Kind],
        [
            (Dimensions.Dealer, Dealer),
            (Dimensions.Region, RegionOf),
            (Dimensions.Channel, Channel),
            (Dimensions.Media, Media),
            (Dimensions.LeadSource, LeadSourceOf),
            (Dimensions.Model, Model),
            (Dimensions.CustomerKind, Kind),
        ],
        f => f.Filing.Card.Value);
}
