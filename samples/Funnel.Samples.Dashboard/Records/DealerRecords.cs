using Funnel.Domain.Books;
using Funnel.Domain.Dealers;
using Funnel.Domain.Facts;
using Funnel.Domain.Targets;
using NodaTime;

namespace Funnel.Samples.Dashboard.Records;

/// <summary>What is recorded of one dealer, without names and phone numbers of customers; it never changes.</summary>
internal sealed class DealerRecords
{
    /// <summary>Records of a dealer.</summary>
    /// <param name="dealer">The dealer.</param>
    /// <param name="book">The book that holds the dealer's history.</param>
    /// <param name="targets">Its monthly targets.</param>
    public DealerRecords(Dealer dealer, FunnelBook book, IReadOnlyList<MonthlyTarget> targets)
    {
        (Dealer, Book, Targets) = (dealer, book.Of(dealer.Id), targets);
        History = Book.History(dealer.Id);
        Answers = new(Book);
        Index = new(this);
    }

    /// <summary>The dealer.</summary>
    public Dealer Dealer { get; }

    /// <summary>Its consultants, by id; those named in records alone as well.</summary>
    public IReadOnlyList<Consultant> Consultants => Book.ConsultantsOf(Dealer.Id);

    /// <summary>The dealer's own book.</summary>
    public FunnelBook Book { get; }

    /// <summary>The first day on which a card was filed or traffic came; null where there is neither.</summary>
    public LocalDate? FirstDay => Book.FirstDay;

    /// <summary>
    /// Its cards, traffic, owners, base customers, checks and the consultants of the master data, as known on any day.
    /// </summary>
    public FunnelHistory History { get; }

    /// <summary>Its monthly targets.</summary>
    public IReadOnlyList<MonthlyTarget> Targets { get; }

    /// <summary>Finds single records by their ids.</summary>
    public DealerIndex Index { get; }

    /// <summary>What was worked out from these records and stands: reports, members of a number.</summary>
    public DealerAnswers Answers { get; }
}
