using System.Collections.Concurrent;
using Funnel.Domain.Cards.Recording;

namespace Funnel.Domain.Exchange.Reading;

/// <summary>
/// Numbers of texts, one of each thread at work: what one of them has learnt serves the next section, of whatever file.
/// </summary>
internal sealed class SpareNumbers(SharedTexts texts, ListTables lists)
{
    private readonly ConcurrentBag<TextNumbers> _spare = [];

    public SharedTexts Texts => texts;

    public TextNumbers Take() => _spare.TryTake(out var spare) ? spare : new(texts, lists);

    public void GiveBack(TextNumbers numbers) => _spare.Add(numbers);
}
