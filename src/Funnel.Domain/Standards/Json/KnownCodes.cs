using Funnel.Domain.Cards;
using Funnel.Domain.Conditions;
using Funnel.Domain.Intent;

namespace Funnel.Domain.Standards.Json;

/// <summary>Which codes a column can have under a standard: those of its levels and lists, and closed ones.</summary>
/// <param name="scale">The scale; null where it could not be read, and any level may come.</param>
/// <param name="lists">The lists.</param>
internal sealed class KnownCodes(LevelScale? scale, CodeLists lists)
{
    private readonly Dictionary<Type, IReadOnlyList<string>?> _byType = new()
    {
        [typeof(LevelCode)] = scale is null ? null : [.. scale.Levels.Select(level => level.Code.Value)],
        [typeof(Channels.MediaSource)] = [.. lists.Media.Entries.Select(entry => entry.Code.Value)],
        [typeof(Channels.LeadPlatform)] = [.. lists.Platforms.Entries.Select(entry => entry.Code.Value)],
        [typeof(Channels.LeadSource)] = [.. lists.LeadSources.Entries.Select(entry => entry.Code.Value)],
        [typeof(Contacts.ContactManner)] = [.. lists.Manners.Entries.Select(entry => entry.Code.Value)],
        [typeof(LostDetail)] = [.. lists.LostDetails.Entries.Select(entry => entry.Code.Value)],
    };

    /// <summary>The exchange texts of the values; null where any may come, as ids do.</summary>
    public IReadOnlyList<string>? Of<T>(SymbolColumn<T> column) =>
        column.Texts ?? column.Accept(new ByType<T>(_byType));

    private sealed class ByType<T>(Dictionary<Type, IReadOnlyList<string>?> known)
        : ISymbolColumnVisitor<T, IReadOnlyList<string>?>
    {
        public IReadOnlyList<string>? Visit<TSymbol>(SymbolColumn<T, TSymbol> column)
            where TSymbol : struct => known.GetValueOrDefault(typeof(TSymbol));
    }
}
