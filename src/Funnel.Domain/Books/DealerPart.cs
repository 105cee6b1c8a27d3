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
    private readonly KeptAnswers _kept;
    private readonly Lazy<CardTies> _ties;
    private readonly RecordsOfCards _records;
    private readonly Lazy<LocalDate?> _firstDay;
    private readonly Lazy<IReadOnlyList<Consultant>> _consultants;

    public DealerPart(SalesStandard standard, DealerId dealer, FunnelHistory history)
        : this(standard, dealer, history, new(), new(() => CardTies.None.With(history.Cards)), new(history))
    {
    }

    private DealerPart(
        SalesStandard standard,
        DealerId dealer,
        FunnelHistory history,
        KeptAnswers kept,
        Lazy<CardTies> ties,
        RecordsOfCards records)
    {
        (_standard, Dealer, History) = (standard, dealer, history);
        (_kept, _ties, _records) = (kept, ties, records);
        _firstDay = new(() => FirstDayOf(history));
        _consultants = new(() => ConsultantsOf(dealer, history));
    }

    public DealerId Dealer { get; }

    /// <summary>Everything known of the dealer.</summary>
    public FunnelHistory History { get; }

    /// <summary>The first day on which a card was filed or traffic came; null where there is neither.</summary>
    public LocalDate? FirstDay => _firstDay.Value;

    /// <summary>The consultants of the master data, and those that cards or the register name, by id.</summary>
    public IReadOnlyList<Consultant> Consultants => _consultants.Value;

    /// <summary>Whether a card is, or was, the dealer's.</summary>
    public bool Knows(CardId card) => History.Cards.Contains(card)
        || History.Cards.Named().Contains(card);

    /// <summary>The dealer's answers to a plan.</summary>
    public PartTallies Answer(KpiPlan plan, PlanKey key, FigureOptions options, CancellationToken stop) => _kept.Get(
        key,
        plan.Period,
        earlier => earlier?.Answer is PartTallies tallies
            ? tallies.With(plan, earlier.Changes, _standard.OwnerContacts)
            : new(new HistoryFigures(History, new(_standard.OwnerContacts), plan.Period).Answer(plan, options, stop)),
        stop);

    /// <summary>The dealer's answers to a plan, where they have been worked out.</summary>
    public PartTallies? Find(PlanKey key) => _kept.Find<PartTallies>(key);

    /// <summary>Works the answers to several plans out together, where they are not at hand.</summary>
    public void Prepare(
        IReadOnlyList<(KpiPlan Plan, PlanKey Key)> plans, FigureOptions options, CancellationToken stop)
    {
        // Plans that ask for spells, which have no versions, gain nothing by being counted together.
        var lacking = plans.Where(one => one.Plan.Period.Cut == one.Plan.Period.AsOf && !_kept.Knows(one.Key)
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
        var next = new DealerPart(_standard, Dealer, now, _kept, new(() => ties), _records.Of(now));
        var cards = ties.Closure(came.Cards.Named().Concat(Changes.CardsOf(came)).Concat(Changes.CardsOf(touched)));
        if (cards.Count > MostCards)
        {
            return new(_standard, Dealer, now);
        }

        var change = new PartChange(
            EarliestDays.Of(History.Cards, came, touched),
            SideOf(cards, touched),
            next.SideOf(cards, came));
        return new(_standard, Dealer, now, _kept.After(change), new(() => ties), next._records);
    }

    /// <summary>The cards with what their facts are made from, and other records concerned.</summary>
    private FunnelHistory SideOf(HashSet<CardId> cards, FunnelHistory touched) => _records.Of(cards, touched) with
    {
        Dealers = History.Dealers,
        Cards = History.Cards.Chosen(cards),
    };

    private static LocalDate? FirstDayOf(FunnelHistory history) => Enumerable.Range(0, history.Cards.Count)
        .Select(history.Cards.Source.FiledOnAt)
        .Concat(history.Traffic.Select(record => record.ArrivedAt.Date))
        .Select(day => (LocalDate?)day)
        .Min();

    private static IReadOnlyList<Consultant> ConsultantsOf(DealerId dealer, FunnelHistory history)
    {
        var cards = history.Cards.Source;
        var ids = history.Consultants.Select(consultant => consultant.Id).ToHashSet();
        var named = Enumerable.Range(0, cards.Count)
            .SelectMany(place => cards.TransfersAt(place).Select(transfer => transfer.To)
                .Prepend(cards.ConsultantAt(place)))
            .Concat(history.Traffic.Select(record => record.Consultant))
            .Where(ids.Add);
        return
        [
            .. history.Consultants.Concat(named.Select(id => new Consultant(id, dealer)))
                .OrderBy(consultant => consultant.Id),
        ];
    }
}
