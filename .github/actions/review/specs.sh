# Reads the files and patterns of $SPECS, one on each line, into the array `specs`; none are those of the config. To be sourced.
specs=()
while IFS= read -r line; do
  line="${line#"${line%%[![:space:]]*}"}"
  line="${line%"${line##*[![:space:]]}"}"
  [ -z "$line" ] || specs+=("$line")
done <<< "$SPECS"
