using Funnel.Domain.Channels;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Restatement;

/// <summary>What the facts of the finest groups of a restatement share, read from the group's key.</summary>
internal sealed class RestatedAttributes(IReadOnlyList<Dimension> by, GroupKey key)
{
    /// <summary>The attributes of a KPI, as it was and as it is defined; the card's own id among them.</summary>
    public static IReadOnlyList<Dimension> Of(Kpi kpi, Kpi now) =>
    [
        .. Dimensions.All.Prepend(Dimensions.Card)
            .Where(attribute => kpi.HasDimensions([attribute]) && now.HasDimensions([attribute])),
    ];

    public RestatementFacts On(
        KpiId kpi, KpiSide side, int delta, RestatementCause cause, RestatementCause causeInTotal) => new()
        {
            Kpi = kpi,
            Side = side,
            Cause = cause,
            CauseInTotal = causeInTotal,
            Delta = delta,
            Card = Of(Dimensions.Card, text => new Cards.CardId(text)),
            Dealer = Of(Dimensions.Dealer, text => new Dealers.DealerId(text)),
            Region = Of(Dimensions.Region, text => new Dealers.RegionName(text)),
            Consultant = Of(Dimensions.Consultant, text => new Dealers.ConsultantId(text)),
            Channel = Of(Dimensions.Channel, Codes.Of<FilingChannel>().Get),
            Media = Of(Dimensions.Media, text => new MediaSource(text)),
            LeadSource = Of(Dimensions.LeadSource, text => new LeadSource(text)),
            Model = Of(Dimensions.Model, text => new ModelName(text)),
            CustomerKind = Of(Dimensions.CustomerKind, Codes.Of<CustomerKind>().Get),
            Level = Of(Dimensions.Level, text => new Intent.LevelCode(text)),
            Platform = Of(Dimensions.Platform, text => new LeadPlatform(text)),
        };

    private T? Of<T>(Dimension attribute, Func<string, T> read)
        where T : struct
    {
        for (var place = 0; place < by.Count; place++)
        {
            if (by[place] == attribute)
            {
                return key.Values[place] is { Length: > 0 } text ? read(text) : null;
            }
        }

        return null;
    }
}
