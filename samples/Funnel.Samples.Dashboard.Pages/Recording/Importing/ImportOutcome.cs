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

    /// <summary>Nothing was taken in, since its tables have to be made a dataset of first.</summary>
    /// <param name="Mapping">A draft of how.</param>
    /// <param name="Tables">Under which name each table is read, and its own.</param>
    public sealed record Unmapped(string Mapping, IReadOnlyList<(string File, string Name)> Tables) : ImportOutcome;

    /// <summary>What would come of it; nothing was taken in.</summary>
    public sealed record Checked(Dataset Dataset, ImportResult Result, IReadOnlyList<string> Aside)
        : Read(Dataset, Result, Aside)
    {
        /// <summary>The targets that are set otherwise now.</summary>
        public int TargetsChanged { get; init; }
    }

    /// <summary>It was taken in, but for what was to be left out.</summary>
    public sealed record Taken(Dataset Dataset, ImportResult Result, IReadOnlyList<string> Aside)
        : Read(Dataset, Result, Aside);

    /// <summary>What came, or would come, of a dataset that can be taken in.</summary>
    public abstract record Read(Dataset Dataset, ImportResult Result, IReadOnlyList<string> Aside) : ImportOutcome
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
