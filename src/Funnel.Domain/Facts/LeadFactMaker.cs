using Funnel.Domain.Cards;
using Funnel.Domain.Dealers;
using Funnel.Domain.Leads;
using NodaTime;

namespace Funnel.Domain.Facts;

/// <summary>Makes the facts of leads, each with what became of its card as at a date.</summary>
internal sealed class LeadFactMaker(CardIndex cards, RegionsOfDealers regions, LocalDate knownOn)
{
    private const int MinutesToAnswer = 30;

    private readonly CardReader _reader = cards.Source.OpenReader();
    private readonly CardFold _fold = new(tellsStory: false);
    private LocalDate _asOf;
    private LocalDate? _cardGoesOn;

    public LeadFacts Of(Lead lead, LocalDate asOf)
    {
        (_asOf, _cardGoesOn) = (asOf, null);
        var responded = lead.RespondedAt?.Date <= _asOf ? lead.RespondedAt : null;
        var took = responded is { } at ? Period.Between(lead.ReceivedAt, at, PeriodUnits.Seconds).Seconds : (long?)null;
        var (card, filer, filedOn, deliveredOn) = lead.Card is { } id ? CardOf(id, lead.Dealer) : default;
        return new()
        {
            Lead = lead.Id,
            Dealer = lead.Dealer,
            Region = regions.Of(lead.Dealer),
            Consultant = lead.Consultant ?? filer,
            Platform = lead.Platform,
            Card = card,
            ReceivedOn = lead.ReceivedAt.Date,
            AnswerDueOn = lead.ReceivedAt.PlusMinutes(MinutesToAnswer).Date,
            RespondedOn = responded?.Date,
            AppointmentOn = lead.AppointmentAt?.Date,
            ArrivedOn = lead.ArrivedAt?.Date <= _asOf ? lead.ArrivedAt?.Date : null,
            CardFiledOn = filedOn,
            CardDeliveredOn = deliveredOn,
            HasAppointment = lead.AppointmentAt is not null,
            IsJudged = lead.IsValid is not null,
            IsValid = lead.IsValid == true,
            IsAnsweredInTime = took <= MinutesToAnswer * NodaConstants.SecondsPerMinute,
            ResponseMinutes = took is { } seconds
                ? (int)Math.Min(seconds / NodaConstants.SecondsPerMinute, int.MaxValue)
                : null,
        };
    }

    /// <summary>
    /// The first day after the date at which the fact of a lead was made last from which it may be another one; null
    /// where it stays.
    /// </summary>
    public LocalDate? NextChange(Lead lead)
    {
        var next = _cardGoesOn;
        foreach (var on in (LocalDate?[])[lead.RespondedAt?.Date, lead.ArrivedAt?.Date])
        {
            next = on > _asOf ? DayOrder.Earliest(next, on) : next;
        }

        return next;
    }

    /// <summary>
    /// The card a lead became, or the one that goes on for it, with who filed that, the filing of its own card and the
    /// delivery.
    /// </summary>
    private (CardId? Card, ConsultantId? Filer, LocalDate? FiledOn, LocalDate? DeliveredOn) CardOf(
        CardId id, DealerId dealer)
    {
        if (!Read(id, dealer))
        {
            return (id, null, null, null);
        }

        var filedOn = _fold.FiledOn;
        while (_fold.IsMergedAway && SurvivorOf(id) is { } survivor && Read(survivor, dealer))
        {
            id = survivor;
        }

        return (id, cards[id].Filing.Consultant, filedOn, _fold.DeliveredOn);
    }

    private CardId? SurvivorOf(CardId id) =>
        cards[id].SeenFrom(knownOn).Events.OfType<CardEvent.MergedInto>().LastOrDefault()?.Survivor;

    /// <summary>Reads a card as known at the date; whether the dealer had filed it by then.</summary>
    private bool Read(CardId id, DealerId dealer)
    {
        var place = cards.PlaceOf(id);
        if (place < 0 || cards.Source.DealerAt(place) != dealer)
        {
            return false;
        }

        if (cards.Source.FiledOnAt(place) is var filedOn && filedOn > _asOf)
        {
            _cardGoesOn = DayOrder.Earliest(_cardGoesOn, filedOn);
            return false;
        }

        _reader.Read(place, knownOn, _asOf, _fold);
        _cardGoesOn = DayOrder.Earliest(_cardGoesOn, _fold.NextOn);
        return true;
    }
}
