using Funnel.Domain.Cards;
using Funnel.Domain.Channels;
using Funnel.Domain.Entries;
using Funnel.Domain.Intent;
using NodaTime;

namespace Funnel.Domain.Audit;

/// <summary>Makes the facts of the rows of one card that stand, in their order.</summary>
/// <param name="card">The card.</param>
/// <param name="asOf">The last day that is looked at.</param>
/// <param name="cut">The period's last known day.</param>
/// <param name="drafts">What every row tells.</param>
/// <param name="register">The showroom register.</param>
/// <param name="phones">The cards of each phone.</param>
/// <param name="policy">The thresholds.</param>
internal sealed class EntriesOfCard(
    CustomerCard card,
    LocalDate asOf,
    LocalDate cut,
    EntryDrafts drafts,
    CardsInRegister register,
    PhoneTies phones,
    AuditPolicy policy)
{
    private readonly CustomerCard _known = card.SeenFrom(asOf);
    private readonly CardFold _fold = new(tellsStory: false);
    private readonly List<DatedEntry> _rows = [];
    private readonly List<(int Row, bool IsLowered)> _contacts = [];

    /// <summary>The rows up to the last day.</summary>
    /// <param name="corrections">The card's corrections, in the order of recording.</param>
    public IReadOnlyList<DatedEntry> Make(IReadOnlyList<RowCorrection> corrections)
    {
        var pushes = new DatePushes(card, corrections);
        _fold.Start(FoldStart.Of(card.Filing), card.Scale);
        File();
        var standing = card.HasMerges ? _known.Events.ToHashSet(ReferenceEqualityComparer.Instance) : null;
        foreach (var e in card.Events.Where(e => e.On <= asOf))
        {
            var stands = standing?.Contains(e) != false;
            if (e is CardEvent.TookOver or CardEvent.GaveBack)
            {
                Apply(e, stands);
                continue;
            }

            Add(e, stands, pushes);
        }

        LookAhead();
        return _rows;
    }

    private void Apply(CardEvent e, bool stands)
    {
        if (stands)
        {
            _fold.Apply(FoldStep.Of(e));
        }
    }

    private void File()
    {
        var filing = card.Filing;
        var tie = phones.Of(card.Id);
        var fact = Placed(
            drafts.Of(filing, EntryKind.Filing, filing.Consultant, filing.FiledOn, filing.Entry),
            filing.Channel == FilingChannel.WalkIn) with
        {
            StateAfter = _fold.State,
            LevelAfter = filing.Level,
            IsOpen = _known.On(cut)?.State.IsOpen() == true,
            HasPhone = tie is not null,
            LostCard = tie?.LostCard,
            LostCardOn = tie?.LostCardOn,
            FirstOpenOfPhone = tie?.FirstOpen,
            IsShared = tie?.FirstOpen is not null,
            FirstOfPhone = tie?.FirstOfFiler,
            CardsOfPhone = tie?.CardsOfFiler,
        };
        _rows.Add(EntryDrafts.Dated(fact, filing.Entry));
    }

    private void Add(CardEvent e, bool stands, DatePushes pushes)
    {
        var contact = e as CardEvent.Contact;
        var (state, level, recorded) = (_fold.State, _fold.Level, _fold.RecordedLevel);
        var fact = Placed(
            drafts.Of(card.Filing, KindOf(e.Move), contact?.By ?? _fold.Owner, e.On, e.Entry),
            contact?.IsVisit == true);
        Apply(e, stands);
        var changed = contact is not null && recorded != _fold.RecordedLevel;
        var raised = changed && _fold.IsBetter(_fold.RecordedLevel, recorded);
        if (contact is not null)
        {
            _contacts.Add((_rows.Count, changed && !raised));
        }

        fact = fact with
        {
            StateBefore = state,
            StateAfter = _fold.State,
            LevelBefore = level,
            LevelAfter = _fold.Level,
            HasRaisedLevel = raised,
            MeetingOn = raised ? NextMeeting(e.On) : null,
            SetsDate = contact?.NextContactOn is not null,
            DatePushes = contact is null ? null : pushes.Of(contact),
        };
        _rows.Add(EntryDrafts.Dated(fact, e.Entry));
    }

    /// <summary>What any row of the card has from elsewhere.</summary>
    private EntryFacts Placed(EntryFacts fact, bool isReception) => fact with
    {
        Level = LevelAtCut,
        FirstTrafficOn = register.FirstOf(card.Id),
        IsReception = isReception,
        IsRegistered = register.HasVisit(card.Id, fact.HappenedOn),
        IsRegisterKept = register.IsKept(fact.Dealer, fact.HappenedOn),
    };

    private LevelCode LevelAtCut => field = field == default ? _known.On(cut)?.Level ?? card.Filing.Level : field;

    private LocalDate? NextMeeting(LocalDate day) => policy.MeetingDays.Count == 0
        ? null
        : policy.MeetingDays.Min(weekday => day.With(DateAdjusters.NextOrSame(weekday)));

    /// <summary>What later rows tell of earlier ones.</summary>
    private void LookAhead()
    {
        for (var place = 0; place + 1 < _contacts.Count; place++)
        {
            var (row, next) = (_contacts[place].Row, _contacts[place + 1]);
            if (next.IsLowered && _rows[row].Fact.HasRaisedLevel)
            {
                Change(row, fact => fact with { LoweredOn = _rows[next.Row].Fact.HappenedOn });
            }
        }

        for (var row = 0; row < _rows.Count; row++)
        {
            if (_rows[row].Fact is { What: EntryKind.Dormant, StateAfter: CardState.Dormant })
            {
                var end = _rows.FindIndex(row + 1, later => later.Fact.StateAfter != CardState.Dormant);
                if (end >= 0 && _rows[end].Fact.StateAfter is CardState.Active or CardState.Ordered)
                {
                    Change(row, fact => fact with { WokenOn = _rows[end].Fact.HappenedOn });
                }
            }
        }
    }

    private void Change(int row, Func<EntryFacts, EntryFacts> change) =>
        _rows[row] = _rows[row] with { Fact = change(_rows[row].Fact) };

    public static EntryKind KindOf(CardMove move) => move switch
    {
        CardMove.Contact => EntryKind.Contact,
        CardMove.SignOrder => EntryKind.Order,
        CardMove.CancelOrder => EntryKind.OrderCancelled,
        CardMove.Deliver => EntryKind.Delivered,
        CardMove.Lose => EntryKind.Lost,
        CardMove.SetDormant => EntryKind.Dormant,
        CardMove.Reactivate => EntryKind.Reactivated,
        CardMove.Transfer => EntryKind.Transferred,
        CardMove.MergeInto => EntryKind.Merged,
        CardMove.Unmerge => EntryKind.Unmerged,
        _ => throw new ArgumentOutOfRangeException(nameof(move), move, "It is no row."),
    };
}
