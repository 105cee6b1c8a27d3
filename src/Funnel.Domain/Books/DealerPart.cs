using System.Buffers;
using Funnel.Domain.Cards;
using Funnel.Domain.Conditions;
using Funnel.Domain.Dealers;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Standards;
using NodaTime;

namespace Funnel.Domain.Books;

/// <summary>What a book holds of one dealer, with what was worked out from it; but for that it never changes.</summary>
internal sealed class DealerPart
{
    // More facts than a page shows are found again rather than kept.
    private const int MostFacts = 5_000;

    // A change of more cards than these is counted anew sooner than replaced one by one.
    private const int MostCards = 500;

    private readonly SalesStandard _standard;
    private readonly Lazy<FunnelHistory> _history;
    private readonly DealerStaff _master;
    private readonly KeptAnswers _kept;
    private readonly SavedAnswers _saved;
    private readonly Lazy<CardTies> _ties;
    private readonly Lazy<RecordsOfCards> _records;
    private readonly Lazy<PartSummary> _summary;

    public DealerPart(SalesStandard standard, DealerId dealer, FunnelHistory history)
        : this(standard, dealer, history, new(), SavedAnswers.None)
    {
    }

    /// <summary>A dealer whose records are had once they are asked for.</summary>
    public DealerPart(SalesStandard standard, DealerId dealer, DealerStaff master, Func<FunnelHistory> records)
        : this(
            standard,
            dealer,
            master,
            new(() => records() with { Dealers = master.Dealers, Consultants = master.Consultants }),
            new(),
            SavedAnswers.None)
    {
    }

    private DealerPart(
        SalesStandard standard, DealerId dealer, FunnelHistory history, KeptAnswers kept, SavedAnswers saved)
        : this(standard, dealer, DealerStaff.Of(history), new(() => history), kept, saved)
    {
    }

    private DealerPart(
        SalesStandard standard,
        DealerId dealer,
        DealerStaff master,
        Lazy<FunnelHistory> history,
        KeptAnswers kept,
        SavedAnswers saved,
        Lazy<CardTies>? ties = null,
        Lazy<RecordsOfCards>? records = null)
    {
        (_standard, Dealer, _master, _history) = (standard, dealer, master, history);
        (_kept, _saved) = (kept, saved);
        _ties = ties ?? new(() => CardTies.None.With(History.Cards));
        _records = records ?? new(() => new(History));
        _summary = new(() => saved.Summary ?? PartSummary.Of(History));
    }

    public DealerId Dealer { get; }

    /// <summary>Everything known of the dealer.</summary>
    public FunnelHistory History => _history.Value;

    /// <summary>The first day on which a card was filed or traffic came; null where there is neither.</summary>
    public LocalDate? FirstDay => _summary.Value.FirstDay;

    /// <summary>The consultants of the master data, and those that cards or the register name, by id.</summary>
    public IReadOnlyList<Consultant> Consultants => _master.And(Dealer, _summary.Value.Named);

    /// <summary>Whether a card is, or was, the dealer's.</summary>
    public bool Knows(CardId card) => History.Cards.Contains(card)
        || History.Cards.Named().Contains(card);

    /// <summary>The dealer's answers to a plan.</summary>
    public PartTallies Answer(KpiPlan plan, PlanKey key, FigureOptions options, CancellationToken stop) => _kept.Get(
        key,
        plan.Period,
        earlier => earlier?.Answer is PartTallies tallies
            ? tallies.With(plan, earlier.Changes, _standard.OwnerContacts)
            : _saved.Find(plan, key, _standard.OwnerContacts)
                ?? new(new HistoryFigures(History, new(_standard.OwnerContacts), plan.Period)
                    .Answer(plan, options, stop)),
        stop);

    /// <summary>The dealer's answers to a plan, where they have been worked out.</summary>
    public PartTallies? Find(PlanKey key) => _kept.Find<PartTallies>(key);

    /// <summary>Works the answers to several plans out together, where they are not at hand.</summary>
    public void Prepare(
        IReadOnlyList<(KpiPlan Plan, PlanKey Key)> plans, FigureOptions options, CancellationToken stop)
    {
        // Plans that ask for spells, which have no versions, gain nothing by being counted together.
        var lacking = plans.Where(one => one.Plan.Period.Cut == one.Plan.Period.AsOf && !_kept.Knows(one.Key)
            && !_saved.Knows(one.Plan, one.Key)
            && one.Plan.Questions.All(question => question.Facts != FactKinds.Spells)).ToList();
        if (lacking.Count < 2)
        {
            return;
        }

        var versions = FunnelVersions.Across(
            new(History, new(_standard.OwnerContacts), lacking[^1].Plan.Period),
            [.. lacking.Select(one => one.Plan)],
            options.Degree,
            stop);
        foreach (var (plan, key) in lacking)
        {
            _kept.Get(
                key, plan.Period, _ => new PartTallies(versions.In(plan.Period).Answer(plan, options, stop)), stop);
        }
    }

    /// <summary>The answers to plans at hand that tell everything known of the dealer.</summary>
    public void Write(IBufferWriter<byte> writer)
    {
        var counted = _kept.All<PartTallies>().Where(one => one.Question is PlanKey).ToList();
        var whole = counted.Select(one => one.Period.KnownOn).Distinct()
            .Where(day => _history.IsValueCreated && IsAllKnownBy(day)).ToHashSet();
        _saved.With(
            counted.Where(one => whole.Contains(one.Period.KnownOn)).Select(one => KeyValuePair.Create(
                ((PlanKey)one.Question).Digest, SavedAnswer.Of(one.Period, one.Answer))),
            _summary.Value).Write(_master.Digest(), writer);
    }

    /// <summary>The dealer with answers that an earlier run gave, if it knew the same master data.</summary>
    /// <exception cref="FormatException">The bytes are no answers.</exception>
    public DealerPart With(ReadOnlyMemory<byte> answers) => With(SavedAnswers.Read(answers, _master.Digest()));

    private DealerPart With(SavedAnswers saved) =>
        new(_standard, Dealer, _master, _history, _kept, saved, _ties, _records);

    /// <summary>The facts of a kind that meet a condition.</summary>
    public IReadOnlyList<T> Facts<T>(FactKind<T> kind, Anchor anchor, Condition<T> where, ReportingPeriod period)
    {
        var question = (kind, anchor, where, period);
        if (Opaqueness.IsIn(where))
        {
            return Sieve<T>.Find(History, kind, anchor, where, period, _standard.OwnerContacts);
        }

        if (_kept.Find<IReadOnlyList<T>>(question) is { } known)
        {
            return known;
        }

        var found = Sieve<T>.Find(History, kind, anchor, where, period, _standard.OwnerContacts);
        return found.Count > MostFacts ? found : _kept.Get(question, period, _ => found);
    }

    /// <summary>Something worked out from everything known of the dealer.</summary>
    public T Answer<T>(object question, ReportingPeriod period, Func<FunnelHistory, T> work)
        where T : class => _kept.Get((typeof(T), question, period), period, _ => work(History));

    /// <summary>What is known of a card and of all that its facts depend on.</summary>
    public FunnelHistory About(CardId card) => SideOf(_ties.Value.Closure([card]), new());

    /// <summary>The dealer with what came.</summary>
    public DealerPart With(FunnelHistory came)
    {
        var (traffic, customers, leads, checks, contacts, transfers) = (
            Changes.Of(History, came, one => one.Traffic, one => one.Voided.Traffic, one => one.Id, one => one.Entry),
            Changes.Of(
                History, came, one => one.BaseCustomers, one => one.Voided.BaseCustomers, one => one.Id,
                one => one.Entry),
            Changes.Of(History, came, one => one.Leads, one => one.Voided.Leads, one => one.Id, one => one.Entry),
            Changes.Of(History, came, one => one.Checks, one => one.Voided.Checks, _ => null, one => one.Entry),
            Changes.Of(
                History, came, one => one.OwnerContacts, one => one.Voided.OwnerContacts, _ => null, one => one.Entry),
            Changes.Of(
                History, came, one => one.OwnerTransfers, one => one.Voided.OwnerTransfers, _ => null,
                one => one.Entry));
        var now = History with
        {
            Dealers = came.Dealers.Count > 0 ? came.Dealers : History.Dealers,
            Consultants = Changes.Together(History.Consultants, came.Consultants, one => one.Id),
            Cards = came.Cards.Named().Any()
                ? Cards.Recording.CardPatches.With(History.Cards, came.Cards, _standard.CardRules)
                : History.Cards,
            Traffic = traffic.Standing,
            BaseCustomers = customers.Standing,
            Leads = leads.Standing,
            Checks = checks.Standing,
            RecordChecks = Changes.Together(History.RecordChecks, came.RecordChecks, one => (object)one.On),
            OwnerContacts = contacts.Standing,
            OwnerTransfers = transfers.Standing,
            Voided = new()
            {
                Traffic = traffic.Voided,
                BaseCustomers = customers.Voided,
                Leads = leads.Voided,
                Checks = checks.Voided,
                OwnerContacts = contacts.Voided,
                OwnerTransfers = transfers.Voided,
            },
        };
        if (came.Dealers.Count + came.Consultants.Count > 0)
        {
            return new(_standard, Dealer, now);
        }

        var touched = new FunnelHistory
        {
            Traffic = traffic.Before,
            BaseCustomers = customers.Before,
            Leads = leads.Before,
            Checks = checks.Before,
            OwnerContacts = contacts.Before,
            OwnerTransfers = transfers.Before,
            Voided = new()
            {
                Traffic = traffic.VoidedBefore,
                BaseCustomers = customers.VoidedBefore,
                Leads = leads.VoidedBefore,
                Checks = checks.VoidedBefore,
                OwnerContacts = contacts.VoidedBefore,
                OwnerTransfers = transfers.VoidedBefore,
            },
        };
        return With(now, came, touched);
    }

    private DealerPart With(FunnelHistory now, FunnelHistory came, FunnelHistory touched)
    {
        var ties = _ties.Value.With(came.Cards);
        var records = _records.Value.Of(now);
        var next = new DealerPart(
            _standard, Dealer, _master, new(() => now), _kept, _saved, new(() => ties), new(() => records));
        var cards = ties.Closure(came.Cards.Named().Concat(Changes.CardsOf(came)).Concat(Changes.CardsOf(touched)));
        var earliest = EarliestDays.Of(History.Cards, came, touched);
        if (cards.Count > MostCards)
        {
            return new(_standard, Dealer, now, new(), _saved.Before(earliest));
        }

        var change = new PartChange(
            earliest,
            SideOf(cards, touched),
            next.SideOf(cards, came));
        return new(
            _standard,
            Dealer,
            _master,
            new(() => now),
            _kept.After(change),
            _saved.After(change),
            next._ties,
            next._records);
    }

    /// <summary>The cards with what their facts are made from, and other records concerned.</summary>
    private FunnelHistory SideOf(HashSet<CardId> cards, FunnelHistory touched) => _records.Value.Of(cards, touched) with
    {
        Dealers = History.Dealers,
        Cards = History.Cards.Chosen(cards),
    };

    /// <summary>Whether nothing is known of the dealer that was not known at the end of a day.</summary>
    private bool IsAllKnownBy(LocalDate day)
    {
        var known = History.KnownBy(day);
        return ReferenceEquals(known.Cards, History.Cards)
            && ReferenceEquals(known.Traffic, History.Traffic)
            && ReferenceEquals(known.Leads, History.Leads)
            && ReferenceEquals(known.BaseCustomers, History.BaseCustomers)
            && ReferenceEquals(known.Checks, History.Checks)
            && ReferenceEquals(known.RecordChecks, History.RecordChecks)
            && ReferenceEquals(known.OwnerContacts, History.OwnerContacts)
            && ReferenceEquals(known.OwnerTransfers, History.OwnerTransfers);
    }
}
