using Funnel.Domain.EntityFrameworkCore.Events;
using Funnel.Domain.Exchange;
using Funnel.Domain.Wording;

namespace Funnel.Samples.Dashboard.Recording.Importing;

/// <summary>What came of an upload.</summary>
internal abstract record ImportOutcome
{
    private ImportOutcome()
    {
    }

    /// <summary>Nothing was taken in, for these reasons.</summary>
    public sealed record Refused(params IReadOnlyList<Reason> Reasons) : ImportOutcome;

    /// <summary>Nothing was taken in, since rows are faulty.</summary>
    public sealed record Faulty(Dataset Dataset) : ImportOutcome
    {
        /// <summary>The rows that would be left out, each counted once.</summary>
        public int LeftOut => Rows(Dataset);
    }

    /// <summary>It was taken in, but for what was to be left out.</summary>
    public sealed record Taken(Dataset Dataset, ImportResult Result, IReadOnlyList<string> Aside) : ImportOutcome
    {
        /// <summary>The rows left out, each counted once.</summary>
        public int LeftOut => Rows(Dataset);

        /// <summary>The traffic records, base customers, leads and checks taken in.</summary>
        public int Others => Dataset.History.Cards.Count + Dataset.History.Traffic.Count
            + Dataset.History.BaseCustomers.Count + Dataset.History.Leads.Count + Dataset.History.Checks.Count
            + Dataset.History.RecordChecks.Count
            - Result.Cards - Result.Known;
    }

    private static int Rows(Dataset dataset) =>
        dataset.Rejections.Select(row => (row.File, row.Line)).Distinct().Count();
}
