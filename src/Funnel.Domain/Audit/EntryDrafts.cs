using Funnel.Domain.Cards;
using Funnel.Domain.Dealers;
using Funnel.Domain.Entries;
using Funnel.Domain.Facts;
using NodaTime;

namespace Funnel.Domain.Audit;

/// <summary>Starts the fact of a row with what every row tells.</summary>
internal sealed class EntryDrafts(
    FunnelHistory history, ClosedMonths closes, HashSet<(DealerId Dealer, LocalDate On)> imports)
{
    private readonly RegionsOfDealers _regions = new(history.Dealers);

    /// <summary>The fact of any row.</summary>
    public EntryFacts Of(
        string record, EntryKind what, DealerId dealer, ConsultantId consultant, LocalDate happenedOn, Entry? entry)
    {
        var recordedOn = entry?.RecordedOn;
        return new()
        {
            Record = new(record),
            What = what,
            Dealer = dealer,
            Region = _regions.Of(dealer),
            Consultant = consultant,
            HappenedOn = happenedOn,
            RecordedOn = recordedOn,
            LagDays = recordedOn is { } on ? Period.DaysBetween(happenedOn, on) : null,
            RecordedBy = string.IsNullOrWhiteSpace(entry?.RecordedBy) ? null : new WriterId(entry.RecordedBy),
            DaysToMonthEnd = ToMonthEnd(happenedOn),
            RecordedDaysToMonthEnd = recordedOn is { } day ? ToMonthEnd(day) : null,
            ClosedOn = closes.Of(dealer, happenedOn),
            IsImported = recordedOn > happenedOn && imports.Contains((dealer, recordedOn.Value)),
        };
    }

    /// <summary>The fact of a row of a card, with the card's attributes.</summary>
    public EntryFacts Of(
        CardFiling card, EntryKind what, ConsultantId consultant, LocalDate happenedOn, Entry? entry) =>
        Of(card.Card.Value, what, card.Dealer, consultant, happenedOn, entry) with
        {
            Card = card.Card,
            Channel = card.Channel,
            Media = card.Media,
            LeadSource = card.LeadSource,
            Model = card.Model,
            CustomerKind = card.CustomerKind,
            FiledOn = card.FiledOn,
        };

    /// <summary>A row with its moment.</summary>
    public static DatedEntry Dated(EntryFacts fact, Entry? entry) =>
        new(fact, entry is { RecordedOn: { } on, RecordedAt: { } at } ? on.At(at) : null);

    private static int ToMonthEnd(LocalDate day) => Period.DaysBetween(day, day.With(DateAdjusters.EndOfMonth));
}
