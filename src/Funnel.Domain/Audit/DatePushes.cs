using Funnel.Domain.Cards;
using Funnel.Domain.Contacts;
using Funnel.Domain.Intent;
using NodaTime;

namespace Funnel.Domain.Audit;

/// <summary>
/// How often in a row a card's next contact date was moved to a later day: by a contact of which nothing came, neither
/// a visit nor contents nor answers nor another level, or by amending the row that had set it.
/// </summary>
internal sealed class DatePushes
{
    private readonly Dictionary<CardEvent.Contact, int> _ofContact = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<RowCorrection, int> _ofCorrection = new(ReferenceEqualityComparer.Instance);
    private LocalDate? _next;
    private LevelCode _level;
    private int _count;

    public DatePushes(CustomerCard card, IReadOnlyList<RowCorrection> corrections)
    {
        (_next, _level) = (card.Filing.NextContactOn, card.Filing.Level);
        var steps = card.Events.Select(e => (e.On, What: (object)e))
            .Concat(corrections.Select(one => (On: one.RecordedOn, What: (object)one)))
            .OrderBy(step => step.On);
        foreach (var (_, what) in steps)
        {
            switch (what)
            {
                case CardEvent.Contact contact:
                    Take(contact);
                    break;
                case RowCorrection correction:
                    Take(correction);
                    break;
                case CardEvent.WentDormant or CardEvent.Delivered or CardEvent.Lost:
                    (_next, _count) = (null, 0);
                    break;
            }
        }
    }

    /// <summary>The moves up to a contact; null where it moves no date.</summary>
    public int? Of(CardEvent.Contact contact) => _ofContact.TryGetValue(contact, out var count) ? count : null;

    /// <summary>The moves up to a correction; null where it moves no date.</summary>
    public int? Of(RowCorrection correction) => _ofCorrection.TryGetValue(correction, out var count) ? count : null;

    private void Take(CardEvent.Contact contact)
    {
        if (HasResult(contact))
        {
            _count = 0;
        }
        else if (contact.NextContactOn > _next)
        {
            _ofContact[contact] = ++_count;
        }

        (_next, _level) = (contact.NextContactOn, contact.Level ?? _level);
    }

    private void Take(RowCorrection correction)
    {
        var next = correction.RightEvent is CardEvent.Contact contact ? contact.NextContactOn
            : correction.RightFiling?.NextContactOn;
        if (next > _next)
        {
            (_ofCorrection[correction], _next) = (++_count, next);
        }
    }

    private bool HasResult(CardEvent.Contact contact) => contact.IsVisit
        || contact.Contents != ContactContents.None
        || contact.HasRefused
        || contact.Basis is { Answered.Count: > 0 } or { Criteria.Count: > 0 }
        || (contact.Level is { } level && level != _level);
}
