using Funnel.Domain.Channels;
using Funnel.Domain.Dealers;
using Funnel.Domain.Intent;
using NodaTime;

namespace Funnel.Domain.Cards;

/// <summary>
/// Reads a card's history event by event. It is the one place that knows what an event does; reading many cards reuses
/// one fold, so that nothing is allocated per card.
/// </summary>
internal sealed partial class CardFold
{
    private readonly List<CardContact> _contacts = [];
    private readonly LevelClock _level = new();
    private readonly Handovers _handovers = new();
    private readonly CardOrders _orders;
    private readonly DueDates _dues;
    private readonly CardStages _stages = new();
    private LevelScale _scale = null!;
    private CardProgress _progress;
    private CardState _beforeMerge;

    private readonly bool _tellsStory;

    /// <param name="tellsStory">Whether its contacts and stages are asked for, and not only how it stands.</param>
    public CardFold(bool tellsStory = true)
    {
        _tellsStory = tellsStory;
        (_orders, _dues) = (new(_handovers), new(_handovers));
    }

    public LocalDate FiledOn { get; private set; }

    public FilingChannel Channel { get; private set; }

    public CardState State { get; private set; }

    public ConsultantId Owner => _handovers.Owner;

    /// <summary>The level recorded last.</summary>
    public LevelCode RecordedLevel => _level.Level;

    /// <summary>
    /// The level the card shows: that of an order where the scale says so, else the one recorded last.
    /// </summary>
    public LevelCode Level => LevelIn(State, RecordedLevel);

    /// <summary>
    /// The day since which the card is at its level: its filing, what changed the level, or an order or its end.
    /// </summary>
    public LocalDate LevelSince => IsShownByOrder(State) ? OrderSignedOn!.Value : _level.Since;

    /// <summary>The day of the latest transfer, if there was one.</summary>
    public LocalDate? TransferredOn => _handovers.LatestOn;

    /// <summary>The day of the first transfer since the card reached its recorded level, if there was one.</summary>
    public LocalDate? FirstTransferredOn => _handovers.FirstSince(_level.Since);

    /// <summary>The card's own transfers, those of one day as one.</summary>
    public IEnumerable<CardTransfer> Transfers => _handovers.ByDay();

    public LocalDate? NextContactOn => _dues.Next;

    public bool IsAgreed => _dues.IsAgreed;

    /// <summary>How far the customer has been brought.</summary>
    public ref readonly CardProgress Progress => ref _progress;

    public LocalDate? OrderSignedOn => _orders.SignedOn;

    /// <summary>The level recorded last before the order in force, or the delivered one; null without one.</summary>
    public LevelCode? LevelBeforeOrder => _orders.LevelBefore;

    public LocalDate? DeliveredOn { get; private set; }

    public LocalDate? LostOn { get; private set; }

    public LostReason? LostReason { get; private set; }

    public LostDetail? LostDetail { get; private set; }

    public ModelName? ModelBought { get; private set; }

    /// <summary>The follow-up level of the latest contact, or of the filing, if one was chosen.</summary>
    public int? FollowUpLevel { get; private set; }

    /// <summary>What the level rests on, as far as it was written down.</summary>
    public GradeBasis? Basis { get; private set; }

    public CardId? ReturnsFrom { get; private set; }

    /// <summary>The latest day on which something happened; the filing date at first.</summary>
    public LocalDate LatestOn { get; private set; }

    /// <summary>
    /// The first day after the last one read on which its story goes on, in its own rows or in those of a card it takes
    /// over; null where nothing follows. Until then it stands as it was read.
    /// </summary>
    public LocalDate? NextOn { get; private set; }

    public List<CardContact> Contacts => _contacts;

    public List<Owned<CardOrder>> Orders => _orders.All;

    public List<Owned<DueDate>> DueDates => _dues.All;

    /// <summary>How the card stood day by day: the filing, then every change.</summary>
    public List<CardStage> Stages => _stages.All;

    /// <summary>The states it has been in, each with its first day; the first begins with the filing.</summary>
    public List<(LocalDate On, CardState State)> States => _stages.States;

    /// <summary>Whether a level is better than another on the card's scale.</summary>
    public bool IsBetter(LevelCode level, LevelCode than) => _scale.IsBetter(level, than);

    /// <summary>The level the card shows after a contact.</summary>
    public LevelCode LevelAfter(in FoldStep contact) =>
        LevelIn(CardTransitions.Get(State, CardMove.Contact).To, contact.Level ?? RecordedLevel);

    /// <summary>The level the card showed in a stage.</summary>
    public LevelCode LevelIn(in CardStage stage) => LevelIn(stage.State, stage.Level);

    /// <summary>Reads the history up to and including a day; what was taken over counts on its own days.</summary>
    public void Read(CustomerCard card, LocalDate until)
    {
        ReadEvents(card, until);
        Finish();
    }

    public void Start(in FoldStart filing, LevelScale scale)
    {
        (FiledOn, Channel) = (filing.FiledOn, filing.Channel);
        _contacts.Clear();
        _orders.Start();
        _merges.Clear();
        _scale = scale;
        State = CardState.Active;
        _isMergedLater = false;
        _handovers.Start(filing.Consultant);
        _level.Start(filing.Level, filing.FiledOn);
        _stages.Start(filing.FiledOn, filing.Consultant, filing.Level);
        _dues.Start(filing.NextContactOn, filing.IsAgreed);
        (FollowUpLevel, Basis, ReturnsFrom) = (filing.FollowUpLevel, filing.Basis, filing.ReturnsFrom);
        LatestOn = filing.FiledOn;
        NextOn = null;
        DeliveredOn = LostOn = null;
        (LostReason, LostDetail, ModelBought) = (null, null, null);
        _progress = CardProgress.Of(filing);
    }

    /// <summary>Tells of a day after the last one read on which something follows.</summary>
    public void GoesOn(LocalDate? on) => NextOn = DayOrder.Earliest(NextOn, on);

    /// <summary>Applies one event; a move that means nothing in the state changes nothing.</summary>
    public void Apply(in FoldStep e)
    {
        ComeTo(e.On);
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
                _orders.Sign(e.On, RecordedLevel);
                break;
            case CardMove.CancelOrder:
                _orders.Cancel(e.On);
                _level.Restart(e.On);
                break;
            case CardMove.Deliver:
                _orders.Deliver(e.On, RecordedLevel);
                DeliveredOn = e.On;
                _dues.Close(e.On);
                break;
            case CardMove.Lose:
                Lose(e);
                break;
            case CardMove.SetDormant:
                _dues.Rest(e.On);
                break;
            case CardMove.Transfer:
                _handovers.Add(e.On, e.To);
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
        }

        Note(e.On);
    }

    /// <summary>
    /// Writes down what is still under way: the order in force and the due dates that wait for an answer.
    /// </summary>
    public void Finish()
    {
        ComeTo(LocalDate.MaxIsoValue);
        if (State == CardState.Ordered)
        {
            _orders.Finish();
        }

        _dues.Finish();
    }

    private void ReadEvents(CustomerCard card, LocalDate until)
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
            else
            {
                _isMergedLater |= e.Move == CardMove.MergeInto;
                GoesOn(e.On);
            }
        }

        ComeTo(LocalDate.MaxIsoValue);
    }

    private void Note(LocalDate on)
    {
        if (_tellsStory)
        {
            _stages.Turn(on, State);
            _stages.Note(new(on, Owner, State, RecordedLevel));
        }
    }

    private void Contact(in FoldStep contact)
    {
        var level = contact.Level ?? RecordedLevel;
        if (_tellsStory)
        {
            var changed = level != RecordedLevel;
            var raised = changed && IsBetter(level, RecordedLevel);
            _contacts.Add(new(contact.On, contact.By, contact.Manner, raised, changed && !raised));
        }

        _progress.Contact(contact);
        _level.Set(level, contact.On);
        _dues.Contact(contact.On, contact.NextContactOn, contact.IsAgreed);
        FollowUpLevel = contact.FollowUpLevel;
        Basis = Basis is null ? contact.Basis : Basis.Then(contact.Basis);
    }

    private void Lose(in FoldStep lost)
    {
        _orders.Cancel(lost.On);
        LostOn = lost.On;
        (LostReason, LostDetail, ModelBought) = (lost.LostReason, lost.LostDetail, lost.ModelBought);
        _dues.Close(lost.On);
    }

    private LevelCode LevelIn(CardState state, LevelCode recorded) =>
        IsShownByOrder(state) ? _scale.LevelWhileOrdered!.Value : recorded;

    private bool IsShownByOrder(CardState state) =>
        _scale.LevelWhileOrdered is not null && state is CardState.Ordered or CardState.Delivered;
}
