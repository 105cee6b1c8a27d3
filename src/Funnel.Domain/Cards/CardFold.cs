using Funnel.Domain.Channels;
using Funnel.Domain.Contacts;
using Funnel.Domain.Dealers;
using Funnel.Domain.Intent;
using NodaTime;

namespace Funnel.Domain.Cards;

/// <summary>
/// Reads a card's history event by event. It is the one place that knows what an event does; reading many cards reuses
/// one fold, so that nothing is allocated per card.
/// </summary>
internal sealed class CardFold
{
    private readonly List<CardContact> _contacts = [];
    private readonly List<CardOrder> _orders = [];
    private readonly List<DueDate> _dueDates = [];
    private LevelScale _scale = null!;
    private VisitDays _visits;
    private CardState _beforeMerge;

    // A duplicate hands over its contacts and test drives, but not what else its own filing had covered.
    private ContactContents _coveredAfterFiling;

    public LocalDate FiledOn { get; private set; }

    public FilingChannel Channel { get; private set; }

    public CardState State { get; private set; }

    public ConsultantId Owner { get; private set; }

    public LevelCode Level { get; private set; }

    /// <summary>The day since which the card is at its level: its filing, or what changed the level last.</summary>
    public LocalDate LevelSince { get; private set; }

    /// <summary>The day of the latest transfer, if there was one.</summary>
    public LocalDate? TransferredOn { get; private set; }

    public LocalDate? NextContactOn { get; private set; }

    public LocalDate? LastContactOn { get; private set; }

    public LocalDate? FirstVisitOn => _visits.First;

    public LocalDate? SecondVisitOn => _visits.Second;

    public LocalDate? FirstTestDriveOn { get; private set; }

    public LocalDate? OrderSignedOn { get; private set; }

    public LocalDate? DeliveredOn { get; private set; }

    public LocalDate? LostOn { get; private set; }

    public LostReason? LostReason { get; private set; }

    public ModelName? ModelBought { get; private set; }

    public ContactContents Covered { get; private set; }

    /// <summary>The latest day on which something happened; the filing date at first.</summary>
    public LocalDate LatestOn { get; private set; }

    public List<CardContact> Contacts => _contacts;

    public List<CardOrder> Orders => _orders;

    public List<DueDate> DueDates => _dueDates;

    /// <summary>
    /// The due date still waiting for a contact; unlike the next contact date it survives dormancy once overdue.
    /// </summary>
    public LocalDate? PendingDueOn { get; private set; }

    /// <summary>Reads the history up to and including a day; what was taken over counts on its own days.</summary>
    public void Read(CustomerCard card, LocalDate until)
    {
        Start(FoldStart.Of(card.Filing), card.Scale);
        foreach (var e in card.Events)
        {
            if (e is CardEvent.TookOver taken)
            {
                TakeOver(taken.On, taken.Other, until);
            }
            else if (e.On <= until)
            {
                Apply(FoldStep.Of(e));
            }
        }

        Finish();
    }

    public void Start(in FoldStart filing, LevelScale scale)
    {
        (FiledOn, Channel) = (filing.FiledOn, filing.Channel);
        _contacts.Clear();
        _orders.Clear();
        _dueDates.Clear();
        _scale = scale;
        (State, Owner, Level) = (CardState.Active, filing.Consultant, filing.Level);
        LatestOn = LevelSince = filing.FiledOn;
        NextContactOn = PendingDueOn = filing.NextContactOn;
        TransferredOn = LastContactOn = FirstTestDriveOn = null;
        _visits = default;
        OrderSignedOn = DeliveredOn = LostOn = null;
        LostReason = null;
        ModelBought = null;
        Covered = filing.Contents;
        _coveredAfterFiling = filing.Contents & ContactContents.TestDrive;
        if (filing.Channel == FilingChannel.WalkIn)
        {
            _visits.Add(filing.FiledOn);
        }

        if (filing.Contents.HasFlag(ContactContents.TestDrive))
        {
            FirstTestDriveOn = filing.FiledOn;
        }
    }

    /// <summary>Applies one event; a move that means nothing in the state changes nothing.</summary>
    public void Apply(in FoldStep e)
    {
        var transition = CardTransitions.Get(State, e.Move);
        if (transition.Standing is not (MoveStanding.Allowed or MoveStanding.Irregular))
        {
            return;
        }

        LatestOn = LatestOn > e.On ? LatestOn : e.On;
        var before = State;
        State = transition.To;
        switch (e.Move)
        {
            case CardMove.Contact:
                Contact(e);
                break;
            case CardMove.SignOrder:
                OrderSignedOn = e.On;
                break;
            case CardMove.CancelOrder:
                EndOrder(new(OrderSignedOn!.Value, CancelledOn: e.On));
                break;
            case CardMove.Deliver:
                Deliver(e.On);
                break;
            case CardMove.Lose:
                Lose(e);
                break;
            case CardMove.SetDormant:
                NextContactOn = null;
                LapseIfDueFrom(e.On);
                break;
            case CardMove.Transfer:
                Owner = e.To;
                TransferredOn = e.On;
                break;
            case CardMove.MergeInto:
                _beforeMerge = before;
                break;
            case CardMove.Unmerge:
                State = _beforeMerge;
                break;
            case CardMove.TakeOver:
                TakeOver(e.On, e.Other!, LocalDate.MaxIsoValue);
                break;
            default:
                break;
        }
    }

    /// <summary>
    /// Writes down what is still under way: the order in force and the due date that waits for an answer.
    /// </summary>
    public void Finish()
    {
        if (State == CardState.Ordered)
        {
            _orders.Add(new(OrderSignedOn!.Value));
        }

        if (PendingDueOn is { } due)
        {
            _dueDates.Add(new(due, null));
        }
    }

    private void Contact(in FoldStep contact)
    {
        var raised = contact.Level is { } level && _scale.IsBetter(level, Level);
        _contacts.Add(new(contact.On, raised));
        LastContactOn = DayOrder.Latest(LastContactOn, contact.On);
        SetLevel(contact.Level ?? Level, contact.On);
        Cover(contact.Contents);
        if (PendingDueOn is { } due)
        {
            _dueDates.Add(new(due, contact.On));
        }

        NextContactOn = PendingDueOn = contact.NextContactOn;
        if (contact.Manner == ContactManner.Showroom)
        {
            _visits.Add(contact.On);
        }

        if (contact.Contents.HasFlag(ContactContents.TestDrive))
        {
            FirstTestDriveOn = DayOrder.Earliest(FirstTestDriveOn, contact.On);
        }
    }

    private void SetLevel(LevelCode level, LocalDate on)
    {
        LevelSince = level == Level ? LevelSince : on;
        Level = level;
    }

    private void Deliver(LocalDate on)
    {
        // Without a recorded order, one was signed on the delivery day (domain §10).
        OrderSignedOn ??= on;
        _orders.Add(new(OrderSignedOn.Value, DeliveredOn: on));
        DeliveredOn = on;
        Close(on);
    }

    private void Lose(in FoldStep lost)
    {
        if (OrderSignedOn is { } signed)
        {
            EndOrder(new(signed, CancelledOn: lost.On));
        }

        LostOn = lost.On;
        LostReason = lost.LostReason;
        ModelBought = lost.ModelBought;
        Close(lost.On);
    }

    private void EndOrder(CardOrder order)
    {
        _orders.Add(order);
        OrderSignedOn = null;
    }

    private void Close(LocalDate on)
    {
        NextContactOn = null;
        LapseIfDueFrom(on);
        if (PendingDueOn is { } missed)
        {
            _dueDates.Add(new(missed, null));
            PendingDueOn = null;
        }
    }

    /// <summary>
    /// A due date still open on the day the card closes or goes dormant lapses if it is that day or later.
    /// </summary>
    private void LapseIfDueFrom(LocalDate on)
    {
        if (PendingDueOn >= on)
        {
            PendingDueOn = null;
        }
    }

    private void TakeOver(LocalDate on, CustomerCard taken, LocalDate until)
    {
        if (taken.Filing.FiledOn > until)
        {
            return;
        }

        var other = new CardFold();
        other.Read(taken, until);
        _contacts.AddRange(other.Contacts);
        _orders.AddRange(other.Orders);
        _dueDates.AddRange(other.DueDates);
        Cover(other._coveredAfterFiling);
        LastContactOn = DayOrder.Latest(LastContactOn, other.LastContactOn);
        FirstTestDriveOn = DayOrder.Earliest(FirstTestDriveOn, other.FirstTestDriveOn);
        _visits.Add(other.FirstVisitOn);
        _visits.Add(other.SecondVisitOn);
        if (on <= until)
        {
            LatestOn = LatestOn > on ? LatestOn : on;
            SetLevel(_scale.Better(Level, other.Level), on);
        }
    }

    private void Cover(ContactContents contents)
    {
        Covered |= contents;
        _coveredAfterFiling |= contents;
    }
}
