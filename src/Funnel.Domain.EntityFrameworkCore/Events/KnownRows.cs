using Funnel.Domain.Dealers;
using Funnel.Domain.Periods;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Funnel.Domain.EntityFrameworkCore.Events;

/// <summary>The stored rows that are looked at: those known on a day, those of a dealer.</summary>
/// <param name="Context">The context.</param>
/// <param name="KnownOn">The day of knowledge: rows known later are left out; every row unless given.</param>
/// <param name="Dealer">The dealer; every dealer unless given.</param>
internal sealed record KnownRows(DbContext Context, LocalDate? KnownOn = null, DealerId? Dealer = null)
{
    /// <summary>The rows, to be asked further.</summary>
    public IQueryable<EventRow> Query()
    {
        var rows = Context.Set<EventRow>().AsNoTracking();
        if (KnownOn is { } day)
        {
            var known = DayNumber.Of(day);
            rows = rows.Where(row => row.KnownOn <= known);
        }

        if (Dealer is { } dealer)
        {
            // Rows of version 0.1.0 do not tell theirs.
            rows = rows.Where(row => row.Dealer == dealer.Value || row.Dealer == null);
        }

        return rows;
    }
}
