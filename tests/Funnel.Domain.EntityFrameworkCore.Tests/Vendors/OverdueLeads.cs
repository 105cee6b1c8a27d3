using Ardalis.Specification;
using Funnel.Domain.Standards;
using Funnel.Domain.Worklists;
using NodaTime;

namespace Funnel.Domain.EntityFrameworkCore.Tests.Vendors;

/// <summary>A seller's overdue leads, page by page, as a vendor would write it.</summary>
internal sealed class OverdueLeads : CardsOnList<Lead>
{
    public OverdueLeads(LocalDate today, string seller, int page, int size)
        : base(CardWorklists.Overdue, today, SalesStandards.Gps.Scale, Lead.Map) =>
        Query.Where(lead => lead.Seller == seller).Skip(page * size).Take(size).AsNoTracking();
}
