using System.Globalization;
using System.Text;

namespace Funnel.Domain.Sql;

/// <summary>Writes one statement. It is the one place where names and values get into a text.</summary>
internal sealed class SqlWriter(SqlDialect dialect)
{
    private readonly StringBuilder _text = new();
    private readonly List<SqlParameter> _parameters = [];
    private readonly Dictionary<string, string> _bound = new(StringComparer.Ordinal);

    public SqlDialect Dialect => dialect;

    public SqlStatement ToStatement() => new(_text.ToString(), [.. _parameters]);

    /// <summary>Writes words of SQL; never anything that comes from outside this folder.</summary>
    public SqlWriter Sql(string words)
    {
        _text.Append(words);
        return this;
    }

    public SqlWriter Number(long number)
    {
        _text.Append(number.ToString(CultureInfo.InvariantCulture));
        return this;
    }

    public SqlWriter Table(SqlTable table)
    {
        var parts = table.Name.Split('.');
        Joined(".", parts, part => Name(part));
        return this;
    }

    /// <summary>Writes the name of a column, in double quotes.</summary>
    /// <exception cref="ArgumentException">The name could not be quoted alike everywhere.</exception>
    public SqlWriter Name(string name)
    {
        if (name.Length == 0 || name.Any(letter => letter is '"' or '`' or '\\' || char.IsControl(letter)))
        {
            throw new ArgumentException($"'{name}' cannot be the name of a table or column.", nameof(name));
        }

        _text.Append('"').Append(name).Append('"');
        return this;
    }

    /// <summary>Writes a text value, without its characters getting into the statement.</summary>
    public SqlWriter Text(string value)
    {
        if (dialect == SqlDialect.ClickHouse)
        {
            _text.Append("unhex('").Append(Convert.ToHexString(Encoding.UTF8.GetBytes(value))).Append("')");
            return this;
        }

        if (!_bound.TryGetValue(value, out var name))
        {
            name = string.Create(CultureInfo.InvariantCulture, $"@p{_parameters.Count}");
            _bound[value] = name;
            _parameters.Add(new(name, value));
        }

        _text.Append(name);
        return this;
    }

    public SqlWriter Joined<TItem>(string separator, IEnumerable<TItem> items, Action<TItem> write)
    {
        var first = true;
        foreach (var item in items)
        {
            if (!first)
            {
                _text.Append(separator);
            }

            first = false;
            write(item);
        }

        return this;
    }
}
