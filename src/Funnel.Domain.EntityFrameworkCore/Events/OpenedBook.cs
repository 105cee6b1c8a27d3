using Funnel.Domain.Books;

namespace Funnel.Domain.EntityFrameworkCore.Events;

/// <summary>Everything recorded, as a book.</summary>
/// <param name="Position">
/// The place in the order of recording up to which it tells; what comes later is asked from there.
/// </param>
/// <param name="Book">
/// The book, with the dealers and consultants there are and without names, phone numbers and notes of customers.
/// </param>
public sealed record OpenedBook(long Position, FunnelBook Book);
