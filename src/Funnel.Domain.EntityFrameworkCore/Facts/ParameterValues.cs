using System.Data.Common;
using Funnel.Domain.Sql;

namespace Funnel.Domain.EntityFrameworkCore.Facts;

/// <summary>Binds the values of rows to the parameters of a command, from the first on.</summary>
internal sealed class ParameterValues(DbParameterCollection parameters) : IRowWriter
{
    private int _next;

    /// <summary>Goes back to the first parameter.</summary>
    public void Restart() => _next = 0;

    /// <inheritdoc/>
    public void Number(int value) => Bind(value);

    /// <inheritdoc/>
    public void NumberOrMissing(int? value) => Bind(value);

    /// <inheritdoc/>
    public void LongNumber(long value) => Bind(value);

    /// <inheritdoc/>
    public void LongNumberOrMissing(long? value) => Bind(value);

    /// <inheritdoc/>
    public void Flag(bool value) => Bind(value);

    /// <inheritdoc/>
    public void Text(string value) => Bind(value);

    /// <inheritdoc/>
    public void TextOrMissing(string? value) => Bind(value);

    /// <summary>The value of any column; null where it is missing.</summary>
    public void Bind(object? value) => parameters[_next++].Value = value ?? DBNull.Value;
}
