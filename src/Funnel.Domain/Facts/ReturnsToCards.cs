using Funnel.Domain.Cards;
using Funnel.Domain.Dealers;
using NodaTime;

namespace Funnel.Domain.Facts;

/// <summary>
/// Finds when the customer of a lost card came back: the filing date of the first card of the same dealer that names
/// it, as at any date up to the last one. Cards merged away name nothing; what one named goes to a survivor that names
/// none.
/// </summary>
internal sealed class ReturnsToCards
{
    private readonly Dictionary<(DealerId Dealer, CardId Card), List<Naming>> _returns = [];

    public ReturnsToCards(CardIndex cards, LocalDate knownOn, LocalDate last)
    {
        var source = cards.Source;
        var reader = source.OpenReader();
        var fold = new CardFold(tellsStory: false);
        for (var place = 0; place < source.Count; place++)
        {
            // Few may, so that all others are passed over without being read.
            for (var day = source.MayReturnAt(place) ? source.FiledOnAt(place) : (LocalDate?)null;
                day is { } on && on <= last;
                day = fold.NextOn)
            {
                reader.Read(place, knownOn, until: on, fold);
                if (!fold.IsMergedAway && fold.ReturnsFrom is { } lost)
                {
                    Add((source.DealerAt(place), lost), new(fold.FiledOn, on, fold.NextOn));
                }
            }
        }
    }

    /// <summary>When the customer of a lost card came back, as at a date.</summary>
    public LocalDate? On(DealerId dealer, CardId lost, LocalDate asOf)
    {
        LocalDate? first = null;
        foreach (var naming in Of(dealer, lost))
        {
            if (naming.Since <= asOf && !(naming.Until <= asOf))
            {
                first = DayOrder.Earliest(first, naming.FiledOn);
            }
        }

        return first;
    }

    /// <summary>The first day after a date on which that may be another; null where it stays.</summary>
    public LocalDate? NextAfter(LocalDate asOf, DealerId dealer, CardId lost)
    {
        LocalDate? next = null;
        foreach (var naming in Of(dealer, lost))
        {
            next = naming.Since > asOf ? DayOrder.Earliest(next, naming.Since) : next;
            next = naming.Until > asOf ? DayOrder.Earliest(next, naming.Until) : next;
        }

        return next;
    }

    private void Add((DealerId Dealer, CardId Card) lost, Naming naming)
    {
        if (!_returns.TryGetValue(lost, out var namings))
        {
            _returns.Add(lost, namings = []);
        }

        if (namings.Count > 0 && namings[^1] is var before && before.Until == naming.Since
            && before.FiledOn == naming.FiledOn)
        {
            namings[^1] = before with { Until = naming.Until };
            return;
        }

        namings.Add(naming);
    }

    private List<Naming> Of(DealerId dealer, CardId lost) => _returns.GetValueOrDefault((dealer, lost)) ?? [];

    /// <summary>A card filed on a day that names a lost one, from a day until another.</summary>
    private readonly record struct Naming(LocalDate FiledOn, LocalDate Since, LocalDate? Until);
}
