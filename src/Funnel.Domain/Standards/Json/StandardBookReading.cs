using System.Diagnostics.CodeAnalysis;

namespace Funnel.Domain.Standards.Json;

/// <summary>What came of reading a book of standards from JSON: the book, or everything that is wrong.</summary>
public sealed record StandardBookReading
{
    internal StandardBookReading(StandardBook book) => (Book, Faults) = (book, []);

    internal StandardBookReading(IReadOnlyList<StandardFault> faults) => Faults = faults;

    /// <summary>The book; null where the text holds none.</summary>
    public StandardBook? Book { get; }

    /// <summary>Everything that is wrong; empty where the book was read.</summary>
    public IReadOnlyList<StandardFault> Faults { get; }

    /// <summary>Whether the book was read.</summary>
    /// <param name="book">The book; null where the text holds none.</param>
    /// <param name="faults">Everything that is wrong; empty where it was read.</param>
    public bool TryGet([NotNullWhen(true)] out StandardBook? book, out IReadOnlyList<StandardFault> faults)
    {
        (book, faults) = (Book, Faults);
        return book is not null;
    }
}
