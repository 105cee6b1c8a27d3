using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Exports;
using Funnel.Samples.Dashboard.Figures;
using Funnel.Samples.Dashboard.Hosting;
using Funnel.Samples.Dashboard.Navigation;
using Funnel.Samples.Dashboard.Records;
using Funnel.Samples.Dashboard.Visitors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NodaTime;

namespace Funnel.Samples.Dashboard.Pages;

/// <summary>A page about whom and which days its address says: how all of them begin.</summary>
internal abstract class ScopedPage(RecordsFollower follower, ShowroomToday today, Visitor visitor) : PageModel
{
    /// <summary>What is looked at.</summary>
    public Viewpoint Viewpoint { get; private set; } = null!;

    /// <summary>What dealers and consultants are called.</summary>
    public ScopeNames Names { get; private set; } = null!;

    /// <summary>Whom the page is about.</summary>
    public Phrase ScopeName => Names.Of(Viewpoint.Scope);

    /// <summary>Today at the dealers.</summary>
    public LocalDate Today => today.Date;

    protected Visitor Visitor => visitor;

    /// <summary>Everything recorded up to now.</summary>
    protected NetworkRecords Records { get; private set; } = null!;

    /// <summary>Reads what the address asks for.</summary>
    /// <param name="stop">Stops waiting.</param>
    /// <param name="wholeDealers">Whether the page has nothing to say of a single consultant.</param>
    /// <returns>Whether a consultant was asked for.</returns>
    protected async Task<bool> OpenAsync(CancellationToken stop, bool wholeDealers = false)
    {
        Records = await follower.CurrentAsync(stop);
        Names = new(Records, visitor);
        var asked = ViewpointReading.Read(Request, today.Date).Viewpoint;
        Viewpoint = wholeDealers ? asked with { Scope = asked.Scope with { Consultant = null } } : asked;
        return asked.Scope.Consultant is not null;
    }

    /// <summary>The page, or the table that is asked for as CSV; not found where there is none.</summary>
    protected IActionResult PageOr(string? format, Func<CsvTable?> table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return format != "csv" ? Page() : table() is { } export ? export.Download() : NotFound();
    }
}
