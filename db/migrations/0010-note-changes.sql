-- Of a line `changed`: the article's bytes before and after, so that the change can be rolled back. NULL in older lines.
ALTER TABLE receipt_line ADD COLUMN sha256_before TEXT CHECK (length(sha256_before) = 64);
ALTER TABLE receipt_line ADD COLUMN sha256_after TEXT CHECK (length(sha256_after) = 64);
