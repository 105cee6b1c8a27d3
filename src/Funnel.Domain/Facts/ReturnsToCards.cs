using Funnel.Domain.Cards;
using Funnel.Domain.Dealers;
using Funnel.Domain.Periods;
using NodaTime;

namespace Funnel.Domain.Facts;

/// <summary>
/// Finds when the customer of a lost card came back: the filing date of the first card of the same dealer that names
/// it, as known at a date. Cards merged away name nothing; what one named goes to a survivor that names none.
/// </summary>
internal sealed class ReturnsToCards
{
    private readonly Dictionary<(DealerId Dealer, CardId Card), LocalDate> _returns = [];

    public ReturnsToCards(CardIndex cards, ReportingPeriod period)
    {
        var source = cards.Source;
        var reader = source.OpenReader();
        var fold = new CardFold();
        for (var place = 0; place < source.Count; place++)
        {
            // Few may, so that all others are passed over without being read.
            if (!source.MayReturnAt(place) || source.FiledOnAt(place) > period.AsOf)
            {
                continue;
            }

            reader.Read(place, period.KnownOn, period.AsOf, fold);
            if (!fold.IsMergedAway && fold.ReturnsFrom is { } lost)
            {
                var key = (source.DealerAt(place), lost);
                _returns[key] = _returns.TryGetValue(key, out var day) && day < fold.FiledOn ? day : fold.FiledOn;
            }
        }
    }

    public LocalDate? On(DealerId dealer, CardId lost) =>
        _returns.TryGetValue((dealer, lost), out var day) ? day : null;
}
