using Funnel.Domain.Books;
using Funnel.Domain.Facts;
using Funnel.Domain.Periods;

namespace Funnel.Samples.Dashboard.Records;

/// <summary>What was worked out from the records of one dealer; the book keeps it as long as it stands.</summary>
/// <param name="book">The book of that dealer alone.</param>
internal sealed class DealerAnswers(FunnelBook book)
{
    /// <summary>The answer to a question about a period.</summary>
    /// <param name="what">What is asked; compared by value.</param>
    /// <param name="period">The period.</param>
    /// <param name="work">Works it out.</param>
    public T Get<T>(object what, ReportingPeriod period, Func<T> work)
        where T : class => Get(what, period, _ => work());

    /// <summary>The same from everything that is known of the dealer.</summary>
    public T Get<T>(object what, ReportingPeriod period, Func<FunnelHistory, T> work)
        where T : class => book.OfEach(what, period, work) is [var answer] ? answer : work(new());
}
