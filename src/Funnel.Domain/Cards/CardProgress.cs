using Funnel.Domain.Channels;
using Funnel.Domain.Contacts;
using NodaTime;

namespace Funnel.Domain.Cards;

/// <summary>
/// How far a customer has been brought while a card's history is read: visits, test drives, what was covered.
/// </summary>
internal struct CardProgress
{
    private VisitDays _visits;
    private UnansweredCalls _unanswered;

    // A duplicate hands over its contacts and test drives, but not what else its own filing had covered.
    private ContactContents _coveredAfterFiling;

    public readonly LocalDate? FirstVisitOn => _visits.First;

    public readonly LocalDate? SecondVisitOn => _visits.Second;

    public LocalDate? FirstTestDriveOn { get; private set; }

    public LocalDate? FirstContactOn { get; private set; }

    public LocalDate? LastContactOn { get; private set; }

    public readonly int UnansweredCalls => _unanswered.Count;

    public ContactContents Covered { get; private set; }

    public static CardProgress Of(in FoldStart filing)
    {
        var progress = new CardProgress
        {
            Covered = filing.Contents,
            _coveredAfterFiling = filing.Contents & ContactContents.TestDrive,
            FirstTestDriveOn = filing.Contents.HasFlag(ContactContents.TestDrive) ? filing.FiledOn : null,
        };
        progress._visits.Add(filing.Channel == FilingChannel.WalkIn ? filing.FiledOn : null);
        return progress;
    }

    public void Contact(in FoldStep contact)
    {
        FirstContactOn = DayOrder.Earliest(FirstContactOn, contact.On);
        LastContactOn = DayOrder.Latest(LastContactOn, contact.On);
        _unanswered.Add(contact.On, isAnswered: contact.Manner != ContactManner.NoAnswer);
        Cover(contact.Contents);
        if (contact.Manner == ContactManner.Showroom)
        {
            _visits.Add(contact.On);
        }

        if (contact.Contents.HasFlag(ContactContents.TestDrive))
        {
            FirstTestDriveOn = DayOrder.Earliest(FirstTestDriveOn, contact.On);
        }
    }

    public void Take(CardProgress other)
    {
        Cover(other._coveredAfterFiling);
        FirstContactOn = DayOrder.Earliest(FirstContactOn, other.FirstContactOn);
        LastContactOn = DayOrder.Latest(LastContactOn, other.LastContactOn);
        FirstTestDriveOn = DayOrder.Earliest(FirstTestDriveOn, other.FirstTestDriveOn);
        _unanswered.Take(other._unanswered);
        _visits.Add(other.FirstVisitOn);
        _visits.Add(other.SecondVisitOn);
    }

    private void Cover(ContactContents contents)
    {
        Covered |= contents;
        _coveredAfterFiling |= contents;
    }
}
