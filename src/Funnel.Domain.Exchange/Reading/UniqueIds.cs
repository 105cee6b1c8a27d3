namespace Funnel.Domain.Exchange.Reading;

/// <summary>The ids in the first column of a file: of the rows with the same id, the first stands.</summary>
internal sealed class UniqueIds
{
    private const int Id = 0;
    private const int Free = 0;
    private const int Taken = 1;

    private readonly Utf8Table _ids = new();

    /// <summary>Whether the row stands, once all its fields are read; if not, it is said why.</summary>
    public bool Stands(ref RowFields row)
    {
        if (row.IsSound && _ids.Get(row[Id], Free) == Taken)
        {
            row.Refuse(Id, DatasetMessages.DuplicateId);
        }

        if (!row.Stands())
        {
            return false;
        }

        _ids.GetOrAdd(row[Id], Taken);
        return true;
    }
}
