namespace Funnel.Domain.Entries;

/// <summary>A list that knows of all its rows together whether they tell when they were written down.</summary>
internal interface IEntryTelling
{
    /// <summary>Whether any row tells it.</summary>
    public bool HasEntries { get; }
}
